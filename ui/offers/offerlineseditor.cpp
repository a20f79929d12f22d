// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlineseditor.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfferLinesEditor::OfferLinesEditor(ProductSuggest suggest, const Formats &formats, QWidget *parent)
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

void OfferLinesEditor::addHeading()
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
    const auto widths = OfferLineRow::columnWidths();
    add(tr("Goods"), 0, Qt::AlignLeft);
    add(tr("Quantity"), widths.at(0), Qt::AlignRight);
    add(tr("Net price"), widths.at(1), Qt::AlignRight);
    add(tr("Discount %"), widths.at(2), Qt::AlignRight);
    add(tr("Tax %"), widths.at(3), Qt::AlignRight);
    add(tr("Total"), widths.at(4), Qt::AlignRight);
    add({}, widths.at(5), Qt::AlignLeft);
}

OfferLineRow *OfferLinesEditor::addRow()
{
    auto *row = new OfferLineRow(m_suggest, m_formats);
    row->setTerms(m_currency, m_offerDiscountBp);
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &OfferLineRow::changed, this, [this] {
        keepEmptyRow();
        emit changed();
    });
    connect(row, &OfferLineRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void OfferLinesEditor::setLines(const QList<OfferLine> &lines)
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

void OfferLinesEditor::keepEmptyRow()
{
    if (!m_rows.isEmpty() && m_rows.constLast()->isBlank())
        return;
    addRow();
    number();
}

void OfferLinesEditor::remove(OfferLineRow *row)
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

void OfferLinesEditor::number()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setNumber(int(index) + 1);
    orderTabs();
}

/// A widget that is made later comes last in the order of Tab, unless it is told where it belongs.
void OfferLinesEditor::orderTabs()
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

void OfferLinesEditor::setTabOrderAfter(QWidget *widget)
{
    m_before = widget;
    orderTabs();
}

QList<OfferLineRow *> OfferLinesEditor::filledRows() const
{
    QList<OfferLineRow *> filled;
    for (auto *row : m_rows) {
        if (!row->isBlank())
            filled.append(row);
    }
    return filled;
}

QList<OfferLine> OfferLinesEditor::lines() const
{
    QList<OfferLine> lines;
    for (const auto *row : filledRows())
        lines.append(row->line());
    return lines;
}

void OfferLinesEditor::setTerms(const QString &currency, int offerDiscountBp)
{
    m_currency = currency;
    m_offerDiscountBp = offerDiscountBp;
    for (auto *row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row); // nothing of the line itself changed
        row->setTerms(currency, offerDiscountBp);
    }
}

void OfferLinesEditor::setHints(const QStringList &hints)
{
    const auto rows = filledRows();
    for (auto *row : std::as_const(m_rows))
        row->setHint(hints.value(rows.indexOf(row)));
}

bool OfferLinesEditor::check()
{
    OfferLineRow *first = nullptr;
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

Problems OfferLinesEditor::showProblems(const Problems &problems)
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

void OfferLinesEditor::focusFirst()
{
    m_rows.constFirst()->focusGoods();
}

QWidget *OfferLinesEditor::lastField() const
{
    return m_rows.constLast()->focusOrder().constLast();
}
