// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/lineseditor.h"
#include "ui/purchases/purchaselinerow.h"

/// The lines of an invoice being edited.
class PurchaseLinesEditor : public LinesEditorOf<PurchaseLineRow>
{
    Q_OBJECT

public:
    explicit PurchaseLinesEditor(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants the device that has this serial already.
    void deviceRequested(qint64 id);

protected:
    LineRow *makeRow() override;
};
