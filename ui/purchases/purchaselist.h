// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"

/// The list of purchases with the chips that filter it.
class PurchaseList : public RecordList
{
    Q_OBJECT

public:
    explicit PurchaseList(Workspace &workspace, QWidget *parent = nullptr);

private:
    static ListDefinition definition(const Workspace &workspace);
    static QList<ListColumn> columns(const Workspace &workspace);
    static IdListModel::Rows rowsOf(Connection &db, const QList<qint64> &ids, QDate today);
};
