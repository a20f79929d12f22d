// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/deliverydialog.h"

#include "models/purchases/purchaserules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/purchases/serialfields.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

DeliveryDialog::DeliveryDialog(const Workspace &workspace, const PurchaseDetails &details, QWidget *parent)
    : PurchaseDialog(u"deliveryDialog"_s, tr("Hand over goods of %1").arg(details.purchase.number), tr("&Hand over"), parent),
      m_lines(new QListWidget),
      m_date(new DateField(workspace.formats(), workspace.today())),
      m_serials(new SerialFields(details.purchase, details.units))
{
    const auto &purchase = details.purchase;
    for (const auto &line : purchase.lines) {
        if (!canDeliver(purchase, line))
            continue;
        auto *item = new QListWidgetItem(
            tr("%1 × %2").arg(quantityText(line.quantityMilli, workspace.formats()), line.description.simplified()));
        item->setData(Qt::UserRole, line.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint(QSize(0, fontMetrics().height() + px(12)));
        m_lines->addItem(item);
    }
    m_lines->setCurrentRow(0);
    m_date->setDate(workspace.today());
    addField(u"lines"_s, tr("&Lines (Space ticks)"), m_lines);
    addField(u"delivered_on"_s, tr("&Day"), m_date);
    addFields(m_serials->fields());
    addWidget(m_serials, 1);
    connect(m_lines, &QListWidget::itemChanged, m_serials, [this] { m_serials->setLines(ticked()); });
    m_lines->setFocus();
}

QList<PurchaseLineId> DeliveryDialog::ticked() const
{
    QList<PurchaseLineId> lines;
    for (int row = 0; row < m_lines->count(); ++row) {
        if (m_lines->item(row)->checkState() == Qt::Checked)
            lines.append(PurchaseLineId{m_lines->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return lines;
}

void DeliveryDialog::submit()
{
    const auto lines = ticked();
    Problems problems;
    if (lines.isEmpty())
        problems.append({u"lines"_s, ProblemKind::Missing});
    if (!m_date->date().isValid())
        problems.append({u"delivered_on"_s, m_date->text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotADate,
                         m_date->text()});
    showProblems(problems);
    if (problems.isEmpty())
        emit submitted(lines, m_date->date(), m_serials->serials());
}
