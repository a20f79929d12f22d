// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselineseditor.h"

PurchaseLinesEditor::PurchaseLinesEditor(Workspace &workspace, QWidget *parent) : LinesEditorOf(workspace, parent)
{
    setLines({});
}

LineRow *PurchaseLinesEditor::makeRow()
{
    auto *row = new PurchaseLineRow(workspace());
    connect(row, &PurchaseLineRow::deviceRequested, this, &PurchaseLinesEditor::deviceRequested);
    return row;
}
