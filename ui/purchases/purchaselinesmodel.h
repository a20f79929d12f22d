// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "ui/core/formats.h"

#include <QAbstractTableModel>

/// The lines of one purchase, to be read.
class PurchaseLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goods, Quantity, UnitPrice, Tax, Total, Delivered, Serial, ColumnCount };

    explicit PurchaseLinesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPurchase(const Purchase &purchase, const QHash<PurchaseLineId, qint64> &returnedMilli,
                     const Formats &formats);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const PurchaseLine &line, int column) const;
    QString deliveryOf(const PurchaseLine &line) const;

    QList<PurchaseLine> m_lines;
    QHash<PurchaseLineId, qint64> m_returnedMilli;
    QString m_currency;
    std::optional<Formats> m_formats;
};
