// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselineseditor.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchaseLinesEditor::PurchaseLinesEditor(ProductSuggest suggest, const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_suggest(std::move(suggest)),
      m_formats(formats),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    addHeading();
    setLines({});
}

void PurchaseLinesEditor::addHeading()
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
    const auto widths = PurchaseLineRow::columnWidths();
    add(tr("Goods"), 0, Qt::AlignLeft);
    add(tr("Serial number"), widths.at(0), Qt::AlignLeft);
    add(tr("Quantity"), widths.at(1), Qt::AlignRight);
    add(tr("Net price"), widths.at(2), Qt::AlignRight);
    add(tr("Tax %"), widths.at(3), Qt::AlignRight);
    add(tr("Total"), widths.at(4), Qt::AlignRight);
    add({}, widths.at(5), Qt::AlignLeft);
}

PurchaseLineRow *PurchaseLinesEditor::addRow()
{
    auto *row = new PurchaseLineRow(m_suggest, m_formats);
    row->setCurrency(m_currency);
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &PurchaseLineRow::changed, this, [this] {
        keepEmptyRow();
        emit changed();
    });
    connect(row, &PurchaseLineRow::deviceRequested, this, &PurchaseLinesEditor::deviceRequested);
    connect(row, &PurchaseLineRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void PurchaseLinesEditor::setLines(const QList<PurchaseLine> &lines)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const auto &line : lines) {
        auto *row = addRow();
        const QSignalBlocker quiet(row); // or each line filled in asks for an empty one below
        row->setLine(line);
    }
    keepEmptyRow();
    number();
}

void PurchaseLinesEditor::keepEmptyRow()
{
    if (!m_rows.isEmpty() && m_rows.constLast()->isBlank())
        return;
    addRow();
    number();
}

void PurchaseLinesEditor::remove(PurchaseLineRow *row)
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

void PurchaseLinesEditor::number()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setNumber(int(index) + 1);
    orderTabs();
}

/// A widget that is made later comes last in the order of Tab, unless it is told where it belongs.
void PurchaseLinesEditor::orderTabs()
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

void PurchaseLinesEditor::setTabOrderAfter(QWidget *widget)
{
    m_before = widget;
    orderTabs();
}

QList<PurchaseLineRow *> PurchaseLinesEditor::filledRows() const
{
    QList<PurchaseLineRow *> filled;
    for (auto *row : m_rows) {
        if (!row->isBlank())
            filled.append(row);
    }
    return filled;
}

QList<PurchaseLine> PurchaseLinesEditor::lines() const
{
    QList<PurchaseLine> lines;
    for (const auto *row : filledRows())
        lines.append(row->line());
    return lines;
}

void PurchaseLinesEditor::setCurrency(const QString &currency)
{
    m_currency = currency;
    for (auto *row : std::as_const(m_rows))
        row->setCurrency(currency);
}

bool PurchaseLinesEditor::check()
{
    PurchaseLineRow *first = nullptr;
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

Problems PurchaseLinesEditor::showProblems(const Problems &problems)
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

void PurchaseLinesEditor::focusFirst()
{
    m_rows.constFirst()->focusGoods();
}
