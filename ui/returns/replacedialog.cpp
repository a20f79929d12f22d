// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/replacedialog.h"

#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/recordsuggestions.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(Workspace &workspace, const ReturnDetails &details, QWidget *parent)
    : ReturnStepDialog(u"replaceDialog"_s, tr("Replacement for %1").arg(details.record.number), tr("&Hand out the replacement"), parent),
      m_product(new RecordPicker(productSuggestions(workspace, this))),
      m_serial(new QLineEdit),
      m_isDevice(details.device.has_value()),
      m_scrapped(new QCheckBox(tr("What came back is thrown &away")))
{
    addNote(u"replaceNote"_s, m_isDevice ? tr("The customer keeps what is left of the warranties.") : tr("The goods are replaced from the shelf."));
    m_product->setChoice(details.device ? details.device->product.value : 0, details.goods);
    auto *product = addField(u"product"_s, tr("&Product"), m_product);
    product->setHint(tr("The same one, or another that the customer gets instead."));
    auto *serial = addField(u"serial"_s, tr("&Serial of the new device"), m_serial);
    m_scrapped->setObjectName(u"scrapped"_s);
    addWidget(m_scrapped);
    m_day = addDay(workspace, u"date"_s, tr("&Date"));
    for (auto *part : std::initializer_list<QWidget *>{product, serial, m_scrapped})
        part->setVisible(m_isDevice);
    if (m_isDevice)
        m_serial->setFocus();
}

void ReplaceDialog::submit()
{
    auto problems = problemsOfDay(u"date"_s, *m_day);
    if (m_isDevice && m_product->choice() == 0)
        problems.prepend({u"product"_s, m_product->text().isEmpty() ? ProblemKind::Missing : ProblemKind::UnknownReference, m_product->text()});
    if (!accepts(problems))
        return;
    setWriting(true);
    emit submitted({.product = ProductId{m_product->choice()},
                    .serial = m_serial->text().trimmed(),
                    .day = m_day->date(),
                    .isScrapped = m_scrapped->isChecked()});
}
