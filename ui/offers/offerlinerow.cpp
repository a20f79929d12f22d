// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlinerow.h"

#include "models/offers/offermath.h"
#include "models/offers/offerrules.h"
#include "models/products/product.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/offers/offertexts.h"

#include <QKeyEvent>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A share in hundredths of a percent, as it stands in its field; beyond its bounds just so far that the rules refuse it.
static int shareFrom(const QString &text, const Formats &formats)
{
    const auto share = text.trimmed().isEmpty() ? 0 : scaledFromText(text, 100, formats).value_or(0);
    return int(qBound(qint64(-1), share, qint64(kMaxTaxRateBp) + 1));
}

QList<int> OfferLineRow::columnWidths()
{
    return {px(32) * 2 + px(8), px(32) * 3, px(32) * 2 + px(8), px(32) * 2, px(32) * 4, px(32)};
}

OfferLineRow::OfferLineRow(ProductSuggest source, const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_suggest(std::move(source)),
      m_formats(formats),
      m_goods(new RecordPicker([this](const QString &text, const RecordPicker::Done &done) { suggest(text, done); })),
      m_total(new PlainLabel),
      m_hint(new PlainLabel({}, PlainLabel::Type::Small)),
      m_remove(new QToolButton),
      m_problem(new ProblemLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    row->addWidget(m_goods, 1);
    const auto widths = columnWidths();
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight); // below the prices
    m_hint->setContentsMargins(0, 0, widths.at(4) + widths.at(5) + 2 * px(8), 0);
    m_hint->hide();
    m_quantity = addNumber(widths.at(0), u"1"_s);
    m_price = addNumber(widths.at(1), {});
    m_discount = addNumber(widths.at(2), {});
    m_tax = addNumber(widths.at(3), {});
    for (auto *field : {m_quantity, m_price, m_discount, m_tax})
        row->addWidget(field);
    m_total->setFixedWidth(widths.at(4));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove->setFixedWidth(widths.at(5));
    m_remove->setIcon(icon(u"list-remove"_s));
    m_remove->setToolTip(tr("Remove this line (Ctrl+Minus)"));
    row->addWidget(m_total);
    row->addWidget(m_remove);
    connect(m_goods, &QLineEdit::textEdited, this, &OfferLineRow::refresh);
    connect(m_goods, &RecordPicker::choiceChanged, this, &OfferLineRow::takeProduct);
    connect(m_remove, &QToolButton::clicked, this, &OfferLineRow::removeRequested);
}

QLineEdit *OfferLineRow::addNumber(int width, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setFixedWidth(width);
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::textEdited, this, &OfferLineRow::refresh);
    return field;
}

void OfferLineRow::setNumber(int number)
{
    const auto name = [number](const QString &field) { return u"line%1%2"_s.arg(QString::number(number), field); };
    const auto dress = [&](QWidget *field, const QString &suffix, const QString &title) {
        field->setObjectName(name(suffix));
        field->setAccessibleName(tr("Line %1: %2").arg(QString::number(number), title));
    };
    dress(m_goods, u"Goods"_s, tr("goods"));
    dress(m_quantity, u"Quantity"_s, tr("quantity"));
    dress(m_price, u"Price"_s, tr("net price"));
    dress(m_discount, u"Discount"_s, tr("discount in percent"));
    dress(m_tax, u"Tax"_s, tr("tax in percent"));
    dress(m_total, u"Total"_s, tr("total"));
    dress(m_remove, u"Remove"_s, tr("remove"));
    m_hint->setObjectName(name(u"Hint"_s));
    m_problem->setObjectName(name(u"Problem"_s));
}

void OfferLineRow::setLine(const OfferLine &line)
{
    m_base = line;
    m_goods->setChoice(line.product ? line.product->value : 0, line.description);
    m_quantity->setText(quantityText(line.quantityMilli, m_formats));
    m_price->setText(unitPriceText(line.unitPriceE4, m_formats));
    m_discount->setText(line.discountBp == 0 ? QString() : percentText(line.discountBp, m_formats));
    m_tax->setText(percentText(line.taxRateBp, m_formats));
    refresh();
}

OfferLine OfferLineRow::line() const
{
    auto line = m_base;
    line.product = m_goods->choice() > 0 ? std::optional(ProductId{m_goods->choice()}) : std::nullopt;
    line.description = m_goods->text().trimmed();
    line.quantityMilli = scaledFromText(m_quantity->text(), 1000, m_formats).value_or(0);
    line.unitPriceE4 =
        m_price->text().trimmed().isEmpty() ? 0 : scaledFromText(m_price->text(), 10'000, m_formats).value_or(0);
    line.discountBp = shareFrom(m_discount->text(), m_formats);
    line.taxRateBp = shareFrom(m_tax->text(), m_formats);
    return line;
}

bool OfferLineRow::isBlank() const
{
    return !m_base.id.isValid() && m_goods->text().trimmed().isEmpty() && m_price->text().trimmed().isEmpty();
}

Problems OfferLineRow::problems() const
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
    if (m_price->text().trimmed().isEmpty())
        problems.append({u"unit_price"_s, ProblemKind::Missing});
    checkNumber(u"discount"_s, m_discount->text(), 100);
    checkNumber(u"tax_rate"_s, m_tax->text(), 100);
    return problems;
}

void OfferLineRow::showProblems(const Problems &problems)
{
    const QHash<QString, std::pair<QWidget *, QString>> fields{
        {u"description"_s, {m_goods, tr("Goods")}},     {u"product"_s, {m_goods, tr("Goods")}},
        {u"quantity"_s, {m_quantity, tr("Quantity")}},  {u"unit_price"_s, {m_price, tr("Net price")}},
        {u"discount"_s, {m_discount, tr("Discount")}},  {u"tax_rate"_s, {m_tax, tr("Tax")}}};
    QStringList sentences;
    m_fault = nullptr;
    for (const auto &problem : problems) {
        const auto [field, title] = fields.value(problem.field);
        sentences.append(title + u": "_s + offerProblemText(problem));
        m_fault = m_fault ? m_fault : field;
    }
    m_problem->setText(sentences.join(u'\n'));
}

QList<QWidget *> OfferLineRow::focusOrder() const
{
    return {m_goods, m_quantity, m_price, m_discount, m_tax, m_remove};
}

void OfferLineRow::focusGoods()
{
    m_goods->setFocus();
}

void OfferLineRow::focusFault()
{
    if (m_fault)
        m_fault->setFocus();
}

void OfferLineRow::setTerms(const QString &currency, int offerDiscountBp)
{
    m_currency = currency;
    m_offerDiscountBp = offerDiscountBp;
    refresh();
}

void OfferLineRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_price->setAccessibleDescription(hint);
}

void OfferLineRow::suggest(const QString &text, const std::function<void(const QList<Suggestion> &)> &done)
{
    m_suggest(text, [guard = QPointer(this), done](const QList<ProductRow> &products) {
        if (!guard)
            return;
        guard->m_suggested = products;
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
void OfferLineRow::takeProduct(qint64 id)
{
    for (const auto &product : std::as_const(m_suggested)) {
        if (product.id.value != id)
            continue;
        if (product.priceE4)
            m_price->setText(unitPriceText(*product.priceE4, m_formats));
        m_tax->setText(percentText(product.taxRateBp, m_formats));
        m_quantity->setFocus();
        m_quantity->selectAll();
    }
    refresh();
}

void OfferLineRow::refresh()
{
    Offer alone{.currency = m_currency, .discountBp = m_offerDiscountBp, .lines = {line()}};
    const bool isKnown = !isBlank() && !m_currency.isEmpty() && problemsOf(line()).isEmpty() && fillTotals(alone);
    m_total->setText(isKnown ? m_formats.amount({alone.grossMinor, m_currency}) : QString());
    emit changed();
}

void OfferLineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Minus && event->modifiers() == Qt::ControlModifier)
        emit removeRequested();
    else
        QWidget::keyPressEvent(event);
}
