// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/storage/eventlog.h"

class Connection;

/// All that the screen shows of one contract.
struct ContractDetails {
    Contract contract;
    QString customerName;
    QString deviceName; ///< product and serial of its device; empty: none
    QList<Event> history; ///< what became of it, newest first
};

/// Nothing when there is no such contract.
std::optional<ContractDetails> readContractDetails(Connection &db, ContractId id);
