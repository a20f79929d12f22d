// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/deliverydialog.h"

#include "models/purchases/purchaserules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

DeliveryDialog::DeliveryDialog(const Workspace &workspace, const Purchase &purchase, QWidget *parent)
    : PurchaseDialog(u"deliveryDialog"_s, tr("Hand over goods of %1").arg(purchase.number), tr("&Hand over"), parent),
      m_lines(new QListWidget),
      m_date(new DateField(workspace.formats(), workspace.today()))
{
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
    m_lines->setFocus();
}

void DeliveryDialog::submit()
{
    QList<PurchaseLineId> lines;
    for (int row = 0; row < m_lines->count(); ++row) {
        if (m_lines->item(row)->checkState() == Qt::Checked)
            lines.append(PurchaseLineId{m_lines->item(row)->data(Qt::UserRole).toLongLong()});
    }
    Problems problems;
    if (lines.isEmpty())
        problems.append({u"lines"_s, ProblemKind::Missing});
    if (!m_date->date().isValid())
        problems.append({u"delivered_on"_s, m_date->text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotADate,
                         m_date->text()});
    showProblems(problems);
    if (problems.isEmpty())
        emit submitted(lines, m_date->date());
}
