// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertotals.h"

#include "ui/core/formats.h"
#include "ui/core/plainlabel.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/tokens.h"
#include "ui/offers/offertexts.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

OfferTotals::OfferTotals(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    m_discount = addRow(u"totalDiscount"_s, tr("Discount on everything"), int(PlainLabel::Type::Body));
    m_net = addRow(u"totalNet"_s, tr("Net"), int(PlainLabel::Type::Body));
    m_tax = addRow(u"totalTax"_s, tr("Tax"), int(PlainLabel::Type::Body));
    m_gross = addRow(u"totalGross"_s, tr("Total"), int(PlainLabel::Type::Heading));
}

PlainLabel *OfferTotals::addRow(const QString &name, const QString &title, int type)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *caption = new PlainLabel(title);
    caption->setForegroundRole(kMutedRole);
    auto *value = new PlainLabel({}, PlainLabel::Type(type));
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(caption, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row, 2);
    if (name == u"totalDiscount")
        m_discountParts << caption << value;
    return value;
}

void OfferTotals::setOffer(const Offer &offer, const Formats &formats)
{
    const auto text = [&](qint64 minor) { return formats.money({minor, offer.currency}); };
    m_discount->setText(shareText(offer.discountBp, formats));
    m_net->setText(text(offer.netMinor));
    m_tax->setText(text(offer.grossMinor - offer.netMinor));
    m_gross->setText(text(offer.grossMinor));
    for (auto *part : std::as_const(m_discountParts))
        part->setVisible(offer.discountBp != 0);
}
