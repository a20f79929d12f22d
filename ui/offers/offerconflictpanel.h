// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"
#include "ui/offers/offerconflictrow.h"

class QVBoxLayout;

/// The earlier offers that stand in the way of a draft, the gravest first, each with its choice. Takes no room while there are none.
class OfferConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OfferConflictPanel(const Formats &formats, QWidget *parent = nullptr);

    /// Shows these; what was chosen is kept, also about those that are gone for a while.
    void setConflicts(const QList<OfferConflict> &conflicts, const Offer &draft, QDate today);
    /// Tab comes to the rows from `widget`; to be told after each setConflicts().
    void orderTabsAfter(QWidget *widget);
    /// Forgets all, for another draft.
    void clear();
    int count() const { return int(m_rows.size()); }
    /// How many have no choice yet.
    int openCount() const;
    QList<Acknowledgement> answers() const;
    /// Shows beside each row what is missing; false, with the focus there, when something is.
    bool check();
    /// What the choices come to: reuse before all, then revise; nothing while one is open.
    std::optional<ConflictChoice> outcome() const;

signals:
    void changed();

private:
    OfferConflictRow *rowOf(OfferId other);
    /// An offer that is revised speaks for its earlier revisions too.
    bool isSpokenFor(const OfferConflictRow &row) const;

    const Formats m_formats;
    QVBoxLayout *m_column;
    QList<OfferConflictRow *> m_rows;
    QList<OfferConflictRow *> m_parked; // out of the way at the moment
};
