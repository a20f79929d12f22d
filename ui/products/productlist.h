// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"

/// The list of products.
class ProductList : public RecordList
{
    Q_OBJECT

public:
    explicit ProductList(Workspace &workspace, QWidget *parent = nullptr);

private:
    static ListDefinition definition(const Workspace &workspace);
    static QList<ListColumn> columns(const Workspace &workspace);
};
