// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselinerow.h"

#include "models/devices/devicerules.h"
#include "models/purchases/purchasemath.h"
#include "models/purchases/purchaserules.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/purchases/purchasetexts.h"

#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QList<int> PurchaseLineRow::columnWidths()
{
    return {px(32) * 4, px(32) * 2 + px(8), px(32) * 3, px(32) * 2, px(32) * 4, px(32)};
}

PurchaseLineRow::PurchaseLineRow(ProductSuggest suggest, const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_suggest(std::move(suggest)),
      m_formats(formats),
      m_goods(new RecordPicker([this](const QString &text, const RecordPicker::Done &done) { offer(text, done); })),
      m_total(new PlainLabel),
      m_remove(new QToolButton),
      m_problem(new ProblemLine),
      m_other(new QPushButton(icon(u"devices"_s), tr("Open that one")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    column->addLayout(row);
    auto *faults = new QHBoxLayout;
    faults->addWidget(m_problem, 1);
    faults->addWidget(m_other, 0, Qt::AlignTop);
    column->addLayout(faults);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] { emit deviceRequested(m_taken); });
    row->addWidget(m_goods, 1);
    const auto widths = columnWidths();
    m_serial = addNumber(widths.at(0), {});
    m_serial->setAlignment(Qt::AlignLeft);
    m_quantity = addNumber(widths.at(1), u"1"_s);
    m_price = addNumber(widths.at(2), {});
    m_tax = addNumber(widths.at(3), {});
    for (auto *field : {m_serial, m_quantity, m_price, m_tax})
        row->addWidget(field);
    m_total->setFixedWidth(widths.at(4));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove->setFixedWidth(widths.at(5));
    m_remove->setIcon(icon(u"list-remove"_s));
    m_remove->setToolTip(tr("Remove this line (Ctrl+Minus)"));
    row->addWidget(m_total);
    row->addWidget(m_remove);
    connect(m_goods, &QLineEdit::textEdited, this, &PurchaseLineRow::refresh);
    connect(m_goods, &RecordPicker::choiceChanged, this, &PurchaseLineRow::takeProduct);
    connect(m_remove, &QToolButton::clicked, this, &PurchaseLineRow::removeRequested);
}

QLineEdit *PurchaseLineRow::addNumber(int width, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setFixedWidth(width);
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::textEdited, this, &PurchaseLineRow::refresh);
    return field;
}

void PurchaseLineRow::setNumber(int number)
{
    const auto name = [number](const QString &field) { return u"line%1%2"_s.arg(QString::number(number), field); };
    const auto dress = [&](QWidget *field, const QString &suffix, const QString &title) {
        field->setObjectName(name(suffix));
        field->setAccessibleName(tr("Line %1: %2").arg(QString::number(number), title));
    };
    dress(m_goods, u"Goods"_s, tr("goods"));
    dress(m_serial, u"Serial"_s, tr("serial number"));
    dress(m_quantity, u"Quantity"_s, tr("quantity"));
    dress(m_price, u"Price"_s, tr("net price"));
    dress(m_tax, u"Tax"_s, tr("tax in percent"));
    dress(m_total, u"Total"_s, tr("total"));
    dress(m_remove, u"Remove"_s, tr("remove"));
    dress(m_other, u"OpenOther"_s, tr("open the device that has this serial number"));
    m_problem->setObjectName(name(u"Problem"_s));
}

void PurchaseLineRow::setLine(const PurchaseLine &line)
{
    m_base = line;
    m_goods->setChoice(line.product ? line.product->value : 0, line.description);
    m_serial->setText(line.serial);
    m_quantity->setText(quantityText(line.quantityMilli, m_formats));
    m_price->setText(unitPriceText(line.unitPriceE4, m_formats));
    m_tax->setText(m_formats.number(line.taxRateBp / 100.0, line.taxRateBp % 100 == 0 ? 0 : 2));
    refresh();
}

PurchaseLine PurchaseLineRow::line() const
{
    auto line = m_base;
    line.product = m_goods->choice() > 0 ? std::optional(ProductId{m_goods->choice()}) : std::nullopt;
    line.description = m_goods->text().trimmed();
    line.serial = m_serial->text().trimmed();
    line.quantityMilli = scaledFromText(m_quantity->text(), 1000, m_formats).value_or(0);
    line.unitPriceE4 =
        m_price->text().trimmed().isEmpty() ? 0 : scaledFromText(m_price->text(), 10'000, m_formats).value_or(0);
    const auto tax = m_tax->text().trimmed().isEmpty() ? 0 : scaledFromText(m_tax->text(), 100, m_formats).value_or(0);
    line.taxRateBp = int(qBound(qint64(-1), tax, qint64(kMaxTaxRateBp) + 1));
    return line;
}

bool PurchaseLineRow::isBlank() const
{
    return !m_base.id.isValid() && m_goods->text().trimmed().isEmpty() && m_serial->text().trimmed().isEmpty() &&
           m_price->text().trimmed().isEmpty();
}

Problems PurchaseLineRow::problems() const
{
    auto problems = problemsOf(line());
    const auto checkNumber = [&](const QString &field, const QString &text, int scale) {
        if (text.trimmed().isEmpty() || scaledFromText(text, scale, m_formats))
            return;
        problems.removeIf([&field](const Problem &problem) { return problem.field == field; });
        problems.append({field, ProblemKind::NotANumber, text});
    };
    checkNumber(u"quantity"_s, m_quantity->text(), 1000);
    checkNumber(u"unit_price"_s, m_price->text(), 10'000);
    checkNumber(u"tax_rate"_s, m_tax->text(), 100);
    return problems;
}

void PurchaseLineRow::showProblems(const Problems &problems)
{
    const QHash<QString, std::pair<QWidget *, QString>> fields{
        {u"description"_s, {m_goods, tr("Goods")}},     {u"product"_s, {m_goods, tr("Goods")}},
        {u"serial"_s, {m_serial, tr("Serial number")}}, {u"quantity"_s, {m_quantity, tr("Quantity")}},
        {u"unit_price"_s, {m_price, tr("Net price")}},  {u"tax_rate"_s, {m_tax, tr("Tax")}}};
    QStringList sentences;
    m_fault = nullptr;
    m_other->hide();
    for (const auto &problem : problems) {
        const auto [field, title] = fields.value(problem.field);
        sentences.append(title + u": "_s + purchaseProblemText(problem));
        m_fault = m_fault ? m_fault : field;
        if (const auto other = takenBy(problem)) {
            m_taken = other->value;
            m_other->show();
        }
    }
    m_problem->setText(sentences.join(u'\n'));
}

QList<QWidget *> PurchaseLineRow::focusOrder() const
{
    return {m_goods, m_serial, m_quantity, m_price, m_tax, m_remove, m_other};
}

void PurchaseLineRow::focusGoods()
{
    m_goods->setFocus();
}

void PurchaseLineRow::focusFault()
{
    if (m_fault)
        m_fault->setFocus();
}

void PurchaseLineRow::setCurrency(const QString &currency)
{
    m_currency = currency;
    refresh();
}

void PurchaseLineRow::offer(const QString &text, const std::function<void(const QList<Suggestion> &)> &done)
{
    m_suggest(text, [guard = QPointer(this), done](const QList<ProductRow> &products) {
        if (!guard)
            return;
        guard->m_offered = products;
        QList<Suggestion> suggestions;
        for (const auto &product : products) {
            const auto price = product.priceE4 ? unitPriceText(*product.priceE4, guard->m_formats) : QString();
            const auto parts = QStringList{product.sku, price}.filter(QRegularExpression(u"."_s));
            suggestions.append({product.id.value, product.name, parts.join(u" · "_s)});
        }
        done(suggestions);
    });
}

/// Takes price and tax from the product, and goes on to the quantity.
void PurchaseLineRow::takeProduct(qint64 id)
{
    for (const auto &product : std::as_const(m_offered)) {
        if (product.id.value != id)
            continue;
        if (product.priceE4)
            m_price->setText(unitPriceText(*product.priceE4, m_formats));
        m_tax->setText(m_formats.number(product.taxRateBp / 100.0, product.taxRateBp % 100 == 0 ? 0 : 2));
        m_quantity->setFocus();
        m_quantity->selectAll();
    }
    refresh();
}

void PurchaseLineRow::refresh()
{
    auto current = line();
    const bool isKnown = !isBlank() && !m_currency.isEmpty() && fillTotals(current, m_currency);
    m_total->setText(isKnown ? m_formats.amount({current.grossMinor, m_currency}) : QString());
    emit changed();
}

void PurchaseLineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Minus && event->modifiers() == Qt::ControlModifier)
        emit removeRequested();
    else
        QWidget::keyPressEvent(event);
}
