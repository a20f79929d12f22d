// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/linerow.h"

#include "models/products/product.h"
#include "ui/core/goodspicker.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int LineRow::totalWidth()
{
    return px(32) * 4;
}

int LineRow::removeWidth()
{
    return px(32);
}

LineField LineRow::quantityField()
{
    return {u"quantity"_s, u"Quantity"_s, tr("Quantity"), tr("Quantity"), tr("quantity"), px(32) * 2 + px(8), 1000};
}

LineField LineRow::priceField()
{
    return {u"unit_price"_s, u"Price"_s, tr("Net price"), tr("Net price"), tr("net price"), px(32) * 3, 10'000};
}

LineField LineRow::taxField()
{
    return {u"tax_rate"_s, u"Tax"_s, tr("Tax %"), tr("Tax"), tr("tax in percent"), px(32) * 2, 100};
}

LineRow::LineRow(Workspace &workspace, const QList<LineField> &fields, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_goods(new GoodsPicker(workspace)),
      m_total(new PlainLabel),
      m_remove(new QToolButton),
      m_problem(new ProblemLine),
      m_faults(new QHBoxLayout)
{
    build(fields);
    editor(u"quantity"_s)->setText(u"1"_s);
    connect(m_goods, &GoodsPicker::productChosen, this, &LineRow::takeProduct);
    connect(m_goods, &QLineEdit::textEdited, this, &LineRow::refresh);
    connect(m_goods, &RecordPicker::choiceChanged, this, &LineRow::refresh);
    connect(m_remove, &QToolButton::clicked, this, &LineRow::removeRequested);
}

void LineRow::build(const QList<LineField> &fields)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    column->addLayout(row);
    m_faults->addWidget(m_problem, 1);
    column->addLayout(m_faults);
    row->addWidget(m_goods, 1);
    for (const auto &field : fields) {
        auto *editor = new QLineEdit;
        editor->setFixedWidth(field.width);
        editor->setAlignment(field.scale > 0 ? Qt::AlignRight : Qt::AlignLeft);
        connect(editor, &QLineEdit::textEdited, this, &LineRow::refresh);
        row->addWidget(editor);
        m_entries.append({field, editor});
    }
    m_total->setFixedWidth(totalWidth());
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove->setFixedWidth(removeWidth());
    m_remove->setIcon(icon(u"list-remove"_s));
    m_remove->setToolTip(tr("Remove this line (Ctrl+Minus)"));
    row->addWidget(m_total);
    row->addWidget(m_remove);
}

void LineRow::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void LineRow::addBesideProblem(QWidget *widget)
{
    m_faults->addWidget(widget, 0, Qt::AlignTop);
}

void LineRow::dress(QWidget *widget, const QString &part, const QString &spoken) const
{
    const auto number = QString::number(m_number);
    widget->setObjectName(u"line%1%2"_s.arg(number, part));
    widget->setAccessibleName(tr("Line %1: %2").arg(number, spoken));
}

void LineRow::setNumber(int number)
{
    m_number = number;
    dress(m_goods, u"Goods"_s, tr("goods"));
    for (const auto &[field, editor] : std::as_const(m_entries))
        dress(editor, field.part, field.spoken);
    dress(m_total, u"Total"_s, tr("total"));
    dress(m_remove, u"Remove"_s, tr("remove"));
    m_problem->setObjectName(u"line%1Problem"_s.arg(number));
}

void LineRow::setCurrency(const QString &currency)
{
    m_currency = currency;
    refresh();
}

const Formats &LineRow::formats() const
{
    return m_workspace.formats();
}

const LineRow::Entry &LineRow::entry(const QString &field) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.field.name == field; });
    Q_ASSERT(found != m_entries.end());
    return *found;
}

QLineEdit *LineRow::editor(const QString &field) const
{
    return entry(field).editor;
}

void LineRow::fill(std::optional<ProductId> product, const QString &description, qint64 quantityMilli, qint64 priceE4, int taxRateBp)
{
    m_goods->setChoice(product ? product->value : 0, description);
    editor(u"quantity"_s)->setText(quantityText(quantityMilli, formats()));
    editor(u"unit_price"_s)->setText(unitPriceText(priceE4, formats()));
    editor(u"tax_rate"_s)->setText(percentText(taxRateBp, formats()));
}

std::optional<ProductId> LineRow::product() const
{
    return m_goods->product();
}

QString LineRow::description() const
{
    return m_goods->text().trimmed();
}

bool LineRow::isUnnamed() const
{
    return description().isEmpty() && editor(u"unit_price"_s)->text().trimmed().isEmpty();
}

qint64 LineRow::scaled(const QString &field) const
{
    const auto &[known, editor] = entry(field);
    return scaledFromText(editor->text(), known.scale, formats()).value_or(0);
}

int LineRow::share(const QString &field) const
{
    return int(qBound(qint64(-1), scaled(field), qint64(kMaxTaxRateBp) + 1));
}

Problems LineRow::withMisread(Problems problems) const
{
    for (const auto &each : m_entries) {
        const auto text = each.editor->text();
        if (each.field.scale == 0 || text.trimmed().isEmpty() || scaledFromText(text, each.field.scale, formats()))
            continue;
        problems.removeIf([&each](const Problem &problem) { return problem.field == each.field.name; });
        problems.append({each.field.name, ProblemKind::NotANumber, text});
    }
    return problems;
}

void LineRow::showProblems(const Problems &problems)
{
    QHash<QString, std::pair<QWidget *, QString>> places{{u"description"_s, {m_goods, tr("Goods")}}, {u"product"_s, {m_goods, tr("Goods")}}};
    for (const auto &[field, editor] : std::as_const(m_entries))
        places.insert(field.name, {editor, field.title});
    QStringList sentences;
    m_fault = nullptr;
    for (const auto &problem : problems) {
        const auto [widget, title] = places.value(problem.field);
        sentences.append(title.isEmpty() ? problemText(problem) : title + u": "_s + problemText(problem));
        m_fault = m_fault ? m_fault : widget;
    }
    m_problem->setText(sentences.join(u'\n'));
}

QList<QWidget *> LineRow::focusOrder() const
{
    QList<QWidget *> order{m_goods};
    for (const auto &each : m_entries)
        order.append(each.editor);
    return order << m_remove;
}

void LineRow::focusGoods()
{
    m_goods->setFocus();
}

void LineRow::focusFault()
{
    if (m_fault)
        m_fault->setFocus();
}

/// Takes price and tax from the product, and goes on to the quantity.
void LineRow::takeProduct(const ProductRow &product)
{
    if (product.priceE4)
        editor(u"unit_price"_s)->setText(unitPriceText(*product.priceE4, formats()));
    editor(u"tax_rate"_s)->setText(percentText(product.taxRateBp, formats()));
    auto *quantity = editor(u"quantity"_s);
    quantity->setFocus();
    quantity->selectAll();
}

void LineRow::refresh()
{
    const auto gross = isBlank() || m_currency.isEmpty() ? std::nullopt : grossMinor();
    m_total->setText(gross ? formats().amount({*gross, m_currency}) : QString());
    emit changed();
}

void LineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Minus && event->modifiers() == Qt::ControlModifier)
        emit removeRequested();
    else
        QWidget::keyPressEvent(event);
}
