// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"
#include "models/storage/stamp.h"

#include <QHash>
#include <QList>

class Connection;

/// What the event log says of returns.
///
/// entity           from → to
/// "return"         status words; no `from`: the return came into being
/// "return_loaner"  ids of devices; no `from`: it went out, an empty `to`: it came back
inline const QString kReturnEntity = QStringLiteral("return");
inline const QString kReturnLoanerEntity = QStringLiteral("return_loaner");

/// Owns the table `returns`, its text in the search index, and the events of its states and loaners. What is allowed is in returnrules.h.
class ReturnStore
{
public:
    explicit ReturnStore(Connection &db) : m_db(db) {}

    /// An empty number becomes the next one of the year in which it was asked for.
    ReturnId add(const Return &record, const Stamp &stamp);
    /// Writes an event where the status or the loaner changed, with `reason`. Throws StorageError Conflict when the row version is no
    /// longer the stored one.
    void save(const Return &record, const Stamp &stamp, const QString &reason = {});
    /// Removes a return that was opened by mistake; throws Conflict when it was changed meanwhile.
    void remove(ReturnId id, qint64 rowVersion);

    std::optional<Return> find(ReturnId id) const;
    std::optional<Return> findByNumber(const QString &number) const;
    /// The returns of a case, oldest first.
    QList<Return> ofCase(CaseId id) const;
    /// The return that is not closed in which this device comes back.
    std::optional<Return> openOfDevice(DeviceId id) const;
    /// The return for which this device is out on loan.
    std::optional<Return> loanerOutIn(DeviceId id) const;
    /// How much of a line is in returns that are not closed and whose goods have no document yet, in thousandths.
    qint64 pendingMilli(PurchaseLineId line) const;
    bool hasOpen(CaseId id) const;
    /// The lines of a purchase that returns name.
    QList<PurchaseLineId> linesNamed(PurchaseId id) const;
    /// The reasons in use, the most frequent first.
    QStringList reasons(int limit) const;

private:
    void logChanges(const std::optional<Return> &before, const Return &after, const Stamp &stamp, const QString &reason);

    Connection &m_db;
};
