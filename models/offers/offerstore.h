// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "models/storage/stamp.h"

class Connection;

/// The entity of the event log: the states of an offer.
inline const QString kOfferEntity = QStringLiteral("offer");

/// Owns the tables `offers` and `offer_lines`, and the text of offers in the search index. Writes what it is given: totals come from
/// offermath.h, what may follow on what from offerrules.h. Every change of state goes into the event log.
class OfferStore
{
public:
    explicit OfferStore(Connection &db) : m_db(db) {}

    /// With its lines. Its number is set. Only an import adds what is no draft; then the log is told of its states by the import.
    OfferId add(const Offer &offer, const Stamp &stamp, std::optional<qint64> importId = {});
    /// The content of a draft, with all its lines; their ids are new ones. Throws StorageError Conflict when the row version is no longer
    /// the stored one, or it is no draft.
    void save(const Offer &draft);
    /// Goes on writing an offer that a running import made: its lines and sums, whatever its state.
    void appendImported(const Offer &offer);
    /// Where it stands: status, issuedAt, decidedAt, declineReason, acceptedLate and purchase. Throws Conflict as `save` does.
    void saveState(const Offer &offer, const Stamp &stamp, const QString &reason = {});
    /// Removes a draft. Throws Conflict when it was changed meanwhile, or is none.
    void remove(OfferId id, qint64 rowVersion);

    std::optional<Offer> find(OfferId id) const;
    std::optional<Offer> find(const QString &number, int revision, const QString &variant) const;
    /// All revisions and variants of a number: A first, of each the first revision first.
    QList<Offer> ofNumber(const QString &number) const;
    /// What was offered to the customer, the newest first; drafts before all.
    QList<Offer> ofCustomer(CustomerId customer, int limit) const;

private:
    void addLines(OfferId id, const QList<OfferLine> &lines);
    QList<Offer> withLines(QList<Offer> offers) const;

    Connection &m_db;
};

/// How descriptions of lines are compared.
QString descriptionKey(const QString &description);
