// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/contracts/contractwords.h"
#include "models/core/problem.h"

/// So many days before notice must be given, or before its end, a contract is called ending.
constexpr int kContractEndingDays = 30;

/// The last day on which notice can be given: so many days before the end as were agreed.
QDate noticeBy(const Contract &contract);
/// The last day for good: the end, or an earlier one when it was ended.
QDate lastDayOf(const Contract &contract);
/// Ending: nobody has decided yet, and notice must be given within 30 days, or could have been. Notice given: it was ended, and runs out.
ContractState stateOn(const Contract &contract, QDate day);

/// The day on which it would end after one renewal: a term that begins the day after the last one ends.
QDate renewedEnd(const Contract &contract);
/// The contract one term longer. Without `priceMinor` the price of renewing stays.
Contract renewed(Contract contract, std::optional<qint64> priceMinor);
/// The contract that runs out for good on `lastDay`.
Contract ended(Contract contract, QDate lastDay, const QString &reason);
/// Whether it can still be renewed or ended: nobody has ended it.
bool isUndecided(const Contract &contract);

/// What is wrong with a contract: number, title, customer, starts_on, ends_on, notice_days, renewal_months, renewal_price, currency,
/// ended_on, end_reason, note. Whether its number is taken, the store knows.
Problems problemsOf(const Contract &contract);
