// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlinerow.h"

#include "models/offers/offermath.h"
#include "models/offers/offerrules.h"
#include "ui/core/plainlabel.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/offers/offertexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

QList<LineField> OfferLineRow::fields()
{
    const LineField discount{u"discount"_s, u"Discount"_s, tr("Discount %"), tr("Discount"), tr("discount in percent"), px(32) * 2 + px(8), 100};
    return {quantityField(), priceField(), discount, taxField()};
}

OfferLineRow::OfferLineRow(Workspace &workspace, QWidget *parent)
    : LineRow(workspace, fields(), parent),
      m_hint(new PlainLabel({}, PlainLabel::Type::Small))
{
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight); // below the prices
    m_hint->setContentsMargins(0, 0, totalWidth() + removeWidth() + 2 * px(8), 0);
    m_hint->hide();
    addBelow(m_hint);
}

void OfferLineRow::setNumber(int number)
{
    LineRow::setNumber(number);
    m_hint->setObjectName(u"line%1Hint"_s.arg(number));
}

void OfferLineRow::setLine(const OfferLine &line)
{
    m_base = line;
    showCommon(line);
    editor(u"discount"_s)->setText(line.discountBp == 0 ? QString() : percentText(line.discountBp, formats()));
    refresh();
}

OfferLine OfferLineRow::line() const
{
    auto line = withCommon(m_base);
    line.discountBp = share(u"discount"_s);
    return line;
}

bool OfferLineRow::isBlank() const
{
    return !m_base.id.isValid() && isUnnamed();
}

Problems OfferLineRow::problems() const
{
    auto problems = problemsOf(line());
    if (editor(u"unit_price"_s)->text().trimmed().isEmpty())
        problems.append({u"unit_price"_s, ProblemKind::Missing});
    return withMisread(problems);
}

QString OfferLineRow::problemText(const Problem &problem) const
{
    return offerProblemText(problem);
}

void OfferLineRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    editor(u"unit_price"_s)->setAccessibleDescription(hint);
}

std::optional<qint64> OfferLineRow::grossMinor() const
{
    Offer alone{.currency = currency(), .discountBp = m_offerDiscountBp, .lines = {line()}};
    return problemsOf(line()).isEmpty() && fillTotals(alone) ? std::optional(alone.grossMinor) : std::nullopt;
}
