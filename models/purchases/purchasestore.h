// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// The entity of the event log: the states of a purchase.
inline const QString kPurchaseEntity = QStringLiteral("purchase");

/// Owns the tables `purchases`, `purchase_lines` and `payments`, and the text of purchases in the search index.
/// Writes what it is given: kind, status and totals come from purchaserules.h. Every change of state goes into the event log.
class PurchaseStore
{
public:
    explicit PurchaseStore(Connection &db) : m_db(db) {}

    /// With its lines and payments; an empty number becomes the next free one ("P-000123", of a return "R-000124").
    PurchaseId add(const Purchase &purchase, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Everything but the payments. Lines are told apart by their ids; new ones have none. Throws StorageError Conflict when the
    /// row version is no longer the stored one. `reason` goes into the event log when the status changes, with `importId` where an import
    /// changes it: then it goes from there when that is taken back.
    void save(const Purchase &purchase, const Stamp &stamp, const QString &reason = {}, std::optional<qint64> importId = {});
    /// Removes a purchase that nothing refers to; throws Conflict when it was changed meanwhile, or something does.
    void remove(PurchaseId id, qint64 rowVersion);

    std::optional<Purchase> find(PurchaseId id) const;
    std::optional<Purchase> findByNumber(const QString &number) const;
    /// The purchase that holds this line.
    std::optional<PurchaseId> findByLine(PurchaseLineId line) const;
    /// Of each line of the purchase that came back, how much did, in positive thousandths.
    QHash<PurchaseLineId, qint64> returnedMilli(PurchaseId id) const;
    /// The returns made from this purchase.
    QList<PurchaseId> returnsOf(PurchaseId id) const;

    PaymentId addPayment(PurchaseId id, const Payment &payment, std::optional<qint64> importId = {});
    void removePayment(PaymentId id);

private:
    QString freeNumber(PurchaseKind kind) const;
    void addLine(PurchaseId id, const PurchaseLine &line, int position);
    bool saveLine(PurchaseId id, const PurchaseLine &line, int position);
    void saveLines(const Purchase &purchase);
    void readParts(Purchase &purchase) const;

    Connection &m_db;
};
