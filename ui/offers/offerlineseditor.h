// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/lineseditor.h"
#include "ui/offers/offerlinerow.h"

/// The lines of an offer being drafted.
class OfferLinesEditor : public LinesEditorOf<OfferLineRow>
{
    Q_OBJECT

public:
    explicit OfferLinesEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// What the totals depend on beside the lines themselves.
    void setTerms(const QString &currency, int offerDiscountBp);
    /// What was told before, one text a line.
    void setHints(const QStringList &hints);

protected:
    LineRow *makeRow() override;

private:
    int m_offerDiscountBp = 0;
};
