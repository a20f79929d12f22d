// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractid.h"
#include "models/customers/customerid.h"

#include <QList>

class Connection;

/// The text of contracts in the search index: words of number, title and customer; the number as a piece. It is read from the tables,
/// so whoever changed one of those calls this afterwards.
void indexContracts(Connection &db, const QList<ContractId> &ids);
/// The contracts of a customer who has another name now.
void indexContractsOf(Connection &db, CustomerId customer);
