// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/storage/stamp.h"

#include <QList>

class Connection;
class Statement;

/// The entities of the event log: what became of a contract (added, renewed, ended, taken_back), its last day, and the price of renewing
/// it in minor units ("" for none).
inline const QString kContractEntity = QStringLiteral("contract");
inline const QString kContractEndEntity = QStringLiteral("contract_end");
inline const QString kContractPriceEntity = QStringLiteral("contract_price");

/// Owns the table `contracts` and its text in the search index. It keeps what it is given: see contractrules.h. Renewals, ends and prices
/// go into the event log.
class ContractStore
{
public:
    explicit ContractStore(Connection &db) : m_db(db) {}

    /// An empty number becomes the next free one of the year in which it starts. A set id is kept: so a removal is undone.
    ContractId add(const Contract &contract, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one. `reason` goes into the event log.
    void save(const Contract &contract, const Stamp &stamp, const QString &reason = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void remove(ContractId id, qint64 rowVersion);

    std::optional<Contract> find(ContractId id) const;
    std::optional<Contract> findByNumber(const QString &number) const;
    /// The next free number of `year`: "K-2026-00001".
    QString nextNumber(int year);
    /// Those of a device, the latest end first.
    QList<Contract> ofDevice(DeviceId device) const;

private:
    Connection &m_db;
};

/// Reads the columns id, number, title, customer_id, product_id, device_id, starts_on, ends_on, notice_days, renewal_months,
/// renewal_price_minor, currency, ended_on, end_reason, note and row_version, which come first.
Contract readContract(const Statement &row);
