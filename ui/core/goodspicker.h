// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/productstore.h"
#include "ui/core/recordpicker.h"

class Workspace;

/// Names goods: a product, which tells its price and its tax, or any words.
class GoodsPicker : public RecordPicker
{
    Q_OBJECT

public:
    explicit GoodsPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// None: what is typed are words.
    std::optional<ProductId> product() const;

signals:
    /// Before choiceChanged().
    void productChosen(const ProductRow &product);

private:
    void suggest(Workspace &workspace, const QString &text, const Done &done);

    QList<ProductRow> m_suggested;
};
