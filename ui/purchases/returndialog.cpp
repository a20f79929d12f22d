// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/returndialog.h"

#include "models/purchases/purchaserules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/mnemonics.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReturnDialog::ReturnDialog(const Workspace &workspace, const Purchase &purchase,
                           const QHash<PurchaseLineId, qint64> &returnedMilli, QWidget *parent)
    : PurchaseDialog(u"returnDialog"_s, tr("Take back goods of %1").arg(purchase.number), tr("&Take back"), parent),
      m_formats(workspace.formats()),
      m_date(new DateField(workspace.formats(), workspace.today()))
{
    buildEntries(purchase, returnedMilli);
    m_date->setDate(workspace.today());
    addField(u"date"_s, tr("&Day"), m_date);
    m_entries.constFirst().quantity->setFocus();
    m_entries.constFirst().quantity->selectAll();
}

/// One field a line, in an area that scrolls: invoices may be long.
void ReturnDialog::buildEntries(const Purchase &purchase, const QHash<PurchaseLineId, qint64> &returnedMilli)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    area->setWidget(body);
    addWidget(area, 1);
    for (const auto &line : purchase.lines) {
        const auto left = line.quantityMilli - returnedMilli.value(line.id);
        if (!canReturn(purchase, line) || left <= 0)
            continue;
        auto *quantity = new QLineEdit(u"0"_s);
        quantity->setAlignment(Qt::AlignRight);
        const auto name = u"line %1 quantity"_s.arg(m_entries.size() + 1);
        const auto label =
            tr("%1 (at most %2)")
                .arg(withoutMnemonics(line.description.simplified()), quantityText(left, m_formats));
        auto *field = addField(name, label, quantity);
        column->addWidget(field); // moves into the area
        m_entries.append({line.id, left, quantity});
    }
    column->addStretch();
    if (m_entries.size() == 1)
        m_entries.constFirst().quantity->setText(quantityText(m_entries.constFirst().leftMilli, m_formats));
    area->setMinimumHeight(qMin(body->sizeHint().height(), px(32) * 10));
}

void ReturnDialog::submit()
{
    Problems problems;
    QList<ReturnedLine> lines;
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const auto &entry = m_entries.at(index);
        const auto text = entry.quantity->text().trimmed();
        const auto milli = text.isEmpty() ? std::optional<qint64>(0) : scaledFromText(text, 1000, m_formats);
        const auto field = u"line %1 quantity"_s.arg(index + 1);
        if (!milli)
            problems.append({field, ProblemKind::NotANumber, text});
        else if (*milli < 0 || *milli > entry.leftMilli)
            problems.append({field, ProblemKind::OutOfRange, text});
        else if (*milli > 0)
            lines.append({entry.line, *milli});
    }
    if (problems.isEmpty() && lines.isEmpty())
        problems.append({u"line 1 quantity"_s, ProblemKind::Missing});
    if (!m_date->date().isValid())
        problems.append(
            {u"date"_s, m_date->text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotADate, m_date->text()});
    showProblems(problems);
    if (problems.isEmpty())
        emit submitted(lines, m_date->date());
}
