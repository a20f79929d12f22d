// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "ui/core/formats.h"

#include <QAbstractTableModel>

/// The lines of one offer, to be read.
class OfferLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goods, Quantity, UnitPrice, Discount, Tax, Total, ColumnCount };

    explicit OfferLinesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setOffer(const Offer &offer, const Formats &formats);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const OfferLine &line, int column) const;

    QList<OfferLine> m_lines;
    QString m_currency;
    std::optional<Formats> m_formats;
};
