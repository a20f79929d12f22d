// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselinesmodel.h"

#include "ui/core/scaledtexts.h"

using namespace Qt::StringLiterals;

void PurchaseLinesModel::setPurchase(const Purchase &purchase, const QHash<PurchaseLineId, qint64> &returnedMilli,
                                     const Formats &formats)
{
    beginResetModel();
    m_lines = purchase.lines;
    m_returnedMilli = returnedMilli;
    m_currency = purchase.currency;
    m_formats.emplace(formats);
    endResetModel();
}

int PurchaseLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PurchaseLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static bool isNumber(int column)
{
    return column >= PurchaseLinesModel::Quantity && column <= PurchaseLinesModel::Total;
}

QVariant PurchaseLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(m_lines.at(index.row()), index.column());
    return {};
}

QString PurchaseLinesModel::textOf(const PurchaseLine &line, int column) const
{
    switch (column) {
    case Goods: return line.description;
    case Serial: return line.serial;
    case Quantity: return quantityText(line.quantityMilli, *m_formats);
    case UnitPrice: return unitPriceText(line.unitPriceE4, *m_formats);
    case Tax: return shareText(line.taxRateBp, *m_formats);
    case Total: return m_formats->amount({line.grossMinor, m_currency});
    case Delivered: return deliveryOf(line);
    }
    return {};
}

QString PurchaseLinesModel::deliveryOf(const PurchaseLine &line) const
{
    if (!line.deliveredOn)
        return tr("not yet");
    const auto day = m_formats->date(*line.deliveredOn);
    const auto returned = m_returnedMilli.value(line.id);
    return returned == 0 ? day : tr("%1, %2 came back").arg(day, quantityText(returned, *m_formats));
}

QVariant PurchaseLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Goods: return tr("Goods");
    case Serial: return tr("Serial number");
    case Quantity: return tr("Quantity");
    case UnitPrice: return tr("Net price");
    case Tax: return tr("Tax");
    case Total: return tr("Total");
    case Delivered: return tr("Delivered");
    }
    return {};
}
