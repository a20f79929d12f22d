// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlinesmodel.h"

#include "ui/core/scaledtexts.h"
#include "ui/offers/offertexts.h"

using namespace Qt::StringLiterals;

void OfferLinesModel::setOffer(const Offer &offer, const Formats &formats)
{
    beginResetModel();
    m_lines = offer.lines;
    m_currency = offer.currency;
    m_formats.emplace(formats);
    endResetModel();
}

int OfferLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OfferLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QVariant alignmentOf(int column)
{
    const auto side = column == OfferLinesModel::Goods ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

QVariant OfferLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(m_lines.at(index.row()), index.column());
    return {};
}

QString OfferLinesModel::textOf(const OfferLine &line, int column) const
{
    switch (column) {
    case Goods: return line.description;
    case Quantity: return quantityText(line.quantityMilli, *m_formats);
    case UnitPrice: return unitPriceText(line.unitPriceE4, *m_formats);
    case Discount: return line.discountBp == 0 ? QString() : shareText(line.discountBp, *m_formats);
    case Tax: return shareText(line.taxRateBp, *m_formats);
    case Total: return m_formats->amount({line.grossMinor, m_currency});
    }
    return {};
}

QVariant OfferLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Goods: return tr("Goods");
    case Quantity: return tr("Quantity");
    case UnitPrice: return tr("Net price");
    case Discount: return tr("Discount");
    case Tax: return tr("Tax");
    case Total: return tr("Total");
    }
    return {};
}
