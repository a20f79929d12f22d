// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlineseditor.h"

#include <QLayout>

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
    layout()->setEnabled(false); // each hint that is shown would lay out all rows at once
    for (auto *row : rows())
        static_cast<OfferLineRow *>(row)->setHint(hints.value(filled.indexOf(row)));
    layout()->setEnabled(true);
    layout()->update();
}
