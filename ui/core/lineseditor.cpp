// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/lineseditor.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinesEditor::LinesEditor(Workspace &workspace, const QList<LineField> &fields, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    addHeading(fields);
}

void LinesEditor::addHeading(const QList<LineField> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_column->addLayout(row);
    const auto add = [row](const QString &text, int width, Qt::Alignment alignment) {
        auto *label = new PlainLabel(text, PlainLabel::Type::Small);
        label->setAlignment(alignment);
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
    };
    add(tr("Goods"), 0, Qt::AlignLeft);
    for (const auto &field : fields)
        add(field.heading, field.width, field.scale > 0 ? Qt::AlignRight : Qt::AlignLeft);
    add(tr("Total"), LineRow::totalWidth(), Qt::AlignRight);
    add({}, LineRow::removeWidth(), Qt::AlignLeft);
}

LineRow *LinesEditor::addRow()
{
    auto *row = makeRow();
    row->setCurrency(m_currency);
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &LineRow::changed, this, [this] {
        keepEmptyRow();
        emit changed();
    });
    connect(row, &LineRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void LinesEditor::clear()
{
    qDeleteAll(std::exchange(m_rows, {}));
}

void LinesEditor::keepEmptyRow()
{
    if (!m_rows.isEmpty() && m_rows.constLast()->isBlank())
        return;
    addRow();
    number();
}

void LinesEditor::remove(LineRow *row)
{
    const auto index = m_rows.indexOf(row);
    m_rows.removeAt(index);
    row->hide();
    row->deleteLater(); // it is still in its own signal
    keepEmptyRow();
    number();
    m_rows.at(qMin(index, m_rows.size() - 1))->focusGoods();
    emit changed();
}

void LinesEditor::number()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setNumber(int(index) + 1);
    orderTabs();
}

/// A widget that is made later comes last in the order of Tab, unless it is told where it belongs.
void LinesEditor::orderTabs()
{
    auto *before = m_before;
    for (const auto *row : std::as_const(m_rows)) {
        for (auto *field : row->focusOrder()) {
            if (before)
                QWidget::setTabOrder(before, field);
            before = field;
        }
    }
}

void LinesEditor::setTabOrderAfter(QWidget *widget)
{
    m_before = widget;
    orderTabs();
}

QList<LineRow *> LinesEditor::filledRows() const
{
    QList<LineRow *> filled;
    for (auto *row : m_rows) {
        if (!row->isBlank())
            filled.append(row);
    }
    return filled;
}

void LinesEditor::setCurrency(const QString &currency)
{
    m_currency = currency;
    for (auto *row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row); // nothing of the line itself changed
        row->setCurrency(currency);
    }
}

bool LinesEditor::check()
{
    LineRow *first = nullptr;
    for (auto *row : std::as_const(m_rows)) {
        const auto problems = row->isBlank() ? Problems() : row->problems();
        row->showProblems(problems);
        if (!problems.isEmpty() && !first)
            first = row;
    }
    if (first)
        first->focusFault();
    return !first;
}

Problems LinesEditor::showProblems(const Problems &problems)
{
    static const QRegularExpression ofLine(u"^line (\\d+) (\\w+)$"_s);
    const auto rows = filledRows();
    QHash<qsizetype, Problems> byRow;
    Problems rest;
    for (auto problem : problems) {
        const auto match = ofLine.match(problem.field);
        const auto index = match.captured(1).toInt() - 1;
        if (!match.hasMatch() || index >= rows.size()) {
            rest.append(problem);
            continue;
        }
        problem.field = match.captured(2);
        byRow[index].append(problem);
    }
    for (qsizetype index = 0; index < rows.size(); ++index)
        rows.at(index)->showProblems(byRow.value(index));
    return rest;
}

void LinesEditor::focusFirst()
{
    m_rows.constFirst()->focusGoods();
}

QWidget *LinesEditor::lastField() const
{
    return m_rows.constLast()->focusOrder().constLast();
}
