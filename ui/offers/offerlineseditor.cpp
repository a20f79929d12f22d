// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlineseditor.h"

OfferLinesEditor::OfferLinesEditor(Workspace &workspace, QWidget *parent) : LinesEditorOf(workspace, parent)
{
    setLines({});
}

LineRow *OfferLinesEditor::makeRow()
{
    auto *row = new OfferLineRow(workspace());
    row->setOfferDiscount(m_offerDiscountBp);
    return row;
}

void OfferLinesEditor::setTerms(const QString &currency, int offerDiscountBp)
{
    m_offerDiscountBp = offerDiscountBp;
    for (auto *row : rows())
        static_cast<OfferLineRow *>(row)->setOfferDiscount(offerDiscountBp);
    setCurrency(currency);
}

void OfferLinesEditor::setHints(const QStringList &hints)
{
    const auto filled = filledRows();
    for (auto *row : rows())
        static_cast<OfferLineRow *>(row)->setHint(hints.value(filled.indexOf(row)));
}
