// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "ui/core/linerow.h"

/// One line of an offer being drafted: with a discount, and under it what the customer was told before.
class OfferLineRow : public LineRow
{
    Q_OBJECT

public:
    using Line = OfferLine;

    explicit OfferLineRow(Workspace &workspace, QWidget *parent = nullptr);

    static QList<LineField> fields();

    void setLine(const OfferLine &line);
    /// What is entered; where it is no number, the value is 0.
    OfferLine line() const;
    /// On the whole offer; the total follows with setCurrency().
    void setOfferDiscount(int discountBp) { m_offerDiscountBp = discountBp; }
    /// What was told before, in words.
    void setHint(const QString &hint);
    void setNumber(int number) override;
    bool isBlank() const override;
    Problems problems() const override;

protected:
    QString problemText(const Problem &problem) const override;
    std::optional<qint64> grossMinor() const override;

private:
    OfferLine m_base; // what the fields do not show: its id
    int m_offerDiscountBp = 0;
    PlainLabel *m_hint;
};
