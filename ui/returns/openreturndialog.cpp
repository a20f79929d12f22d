// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/openreturndialog.h"

#include "models/returns/returninput.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

OpenReturnDialog::OpenReturnDialog(const Workspace &workspace, const ReturnChoices &choices, QWidget *parent)
    : ReturnStepDialog(u"openReturnDialog"_s, tr("Open a return in %1").arg(choices.caseNumber), tr("&Open return"), parent),
      m_formats(workspace.formats()),
      m_today(workspace.today()),
      m_choices(choices),
      m_goods(new QComboBox),
      m_quantity(new QLineEdit),
      m_window(new PlainLabel),
      m_cover(new PlainLabel),
      m_fields(workspace, choices.reasons)
{
    for (const auto &choice : choices.goods) {
        const auto from = choice.purchaseNumber.isEmpty() ? tr("sold elsewhere") : choice.purchaseNumber;
        m_goods->addItem(tr("%1 – %2", "goods and the purchase they are of").arg(choice.text, from));
    }
    m_goods->setCurrentIndex(choices.suggested);
    addFields();
    m_fields.show({.kind = choices.kind, .description = choices.description});
    connect(m_goods, &QComboBox::currentIndexChanged, this, &OpenReturnDialog::showGoods);
    showGoods();
    m_goods->setFocus();
}

void OpenReturnDialog::addFields()
{
    addField(u"goods"_s, tr("&What comes back"), m_goods);
    for (const auto &[label, name] : {std::pair{m_window, u"goodsWindow"_s}, std::pair{m_cover, u"goodsCover"_s}}) {
        label->setObjectName(name);
        label->setWordWrap(true);
        addWidget(label);
    }
    m_quantityField = makeField(u"quantity"_s, tr("&Quantity"), m_quantity);
    addRow({makeField(u"kind"_s, tr("The customer asks &for"), m_fields.kind), m_quantityField});
    addField(u"reason"_s, tr("&Reason"), m_fields.reason)->setHint(tr("A short word: the dashboard counts by it."));
    addField(u"description"_s, tr("What is wron&g"), m_fields.description);
    addField(u"promised_on"_s, tr("&Promised for"), m_fields.promised)->setHint(tr("A date, or +14 for in two weeks. May stay empty."));
}

const ReturnChoice &OpenReturnDialog::chosen() const
{
    return m_choices.goods.at(qMax(0, m_goods->currentIndex()));
}

void OpenReturnDialog::showGoods()
{
    const auto &choice = chosen();
    const auto window = windowSentence(choice.window, m_formats);
    m_window->setText(window);
    m_window->setVisible(!window.isEmpty());
    m_cover->setText(coverSentence(choice.cover, m_today, m_formats));
    m_quantityField->setVisible(!choice.device && choice.mostMilli != 1000);
    m_quantityField->setHint(tr("At most %1").arg(quantityText(choice.mostMilli, m_formats)));
    m_quantity->setText(quantityText(qMin<qint64>(choice.mostMilli, 1000), m_formats));
}

std::optional<qint64> OpenReturnDialog::quantityMilli() const
{
    return chosen().device ? std::optional<qint64>(1000) : scaledFromText(m_quantity->text(), 1000, m_formats);
}

void OpenReturnDialog::submit()
{
    const auto quantity = quantityMilli();
    Return record{.caseId = m_choices.caseId,
                  .device = chosen().device,
                  .purchaseLine = chosen().line,
                  .quantityMilli = quantity.value_or(1000),
                  .requestedOn = m_today};
    m_fields.write(record);
    auto problems = m_fields.problems() + problemsOf(record);
    if (!quantity)
        problems.append({u"quantity"_s, ProblemKind::NotANumber, m_quantity->text()});
    else if (*quantity > chosen().mostMilli)
        problems.append({u"quantity"_s, ProblemKind::OutOfRange, m_quantity->text()});
    if (!accepts(problems))
        return;
    setWriting(true);
    emit submitted(record);
}
