// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractrules.h"

#include "models/core/fieldrules.h"
#include "models/core/money.h"
#include "models/core/term.h"

using namespace Qt::StringLiterals;

QDate noticeBy(const Contract &contract)
{
    return contract.endsOn.addDays(-contract.noticeDays);
}

QDate lastDayOf(const Contract &contract)
{
    return contract.endedOn ? std::min(*contract.endedOn, contract.endsOn) : contract.endsOn;
}

ContractState stateOn(const Contract &contract, QDate day)
{
    if (lastDayOf(contract) < day)
        return ContractState::Ended;
    if (contract.endedOn)
        return ContractState::NoticeGiven;
    if (day < contract.startsOn)
        return ContractState::NotStarted;
    return day.daysTo(noticeBy(contract)) <= kContractEndingDays ? ContractState::Ending : ContractState::Running;
}

QDate renewedEnd(const Contract &contract)
{
    return lastCoveredDay(contract.endsOn.addDays(1), contract.renewalMonths);
}

Contract renewed(Contract contract, std::optional<qint64> priceMinor)
{
    contract.endsOn = renewedEnd(contract);
    if (priceMinor)
        contract.renewalPriceMinor = priceMinor;
    return contract;
}

Contract ended(Contract contract, QDate lastDay, const QString &reason)
{
    contract.endedOn = lastDay;
    contract.endReason = reason;
    return contract;
}

bool isUndecided(const Contract &contract)
{
    return !contract.endedOn.has_value();
}

static void checkTerms(Problems &problems, const Contract &contract)
{
    constexpr int kMostNotice = 3660;
    constexpr qint64 kMostMinor = 1'000'000'000'000;
    if (contract.noticeDays < 0 || contract.noticeDays > kMostNotice)
        problems.append({u"notice_days"_s, ProblemKind::OutOfRange, QString::number(contract.noticeDays)});
    if (contract.renewalMonths < 1 || contract.renewalMonths > kMaxTermMonths)
        problems.append({u"renewal_months"_s, ProblemKind::OutOfRange, QString::number(contract.renewalMonths)});
    if (contract.renewalPriceMinor && (*contract.renewalPriceMinor < 0 || *contract.renewalPriceMinor > kMostMinor))
        problems.append({u"renewal_price"_s, ProblemKind::OutOfRange, toPlainText({*contract.renewalPriceMinor, contract.currency})});
    if (!isCurrencyCode(contract.currency))
        problems.append({u"currency"_s, ProblemKind::NotACurrency, contract.currency});
}

static void checkDates(Problems &problems, const Contract &contract)
{
    checkDate(problems, u"starts_on"_s, contract.startsOn);
    checkDate(problems, u"ends_on"_s, contract.endsOn);
    if (contract.startsOn.isValid() && contract.endsOn.isValid() && contract.endsOn < contract.startsOn)
        problems.append({u"ends_on"_s, ProblemKind::OrderOfDates, contract.startsOn.toString(Qt::ISODate)});
    checkDate(problems, u"ended_on"_s, contract.endedOn, contract.startsOn);
    if (contract.endedOn && contract.endsOn.isValid() && *contract.endedOn > contract.endsOn)
        problems.append({u"ends_on"_s, ProblemKind::OrderOfDates, contract.endedOn->toString(Qt::ISODate)});
    if (contract.endedOn && contract.endReason.trimmed().isEmpty())
        problems.append({u"end_reason"_s, ProblemKind::Missing});
}

Problems problemsOf(const Contract &contract)
{
    Problems problems;
    checkText(problems, u"number"_s, contract.number, 64);
    checkText(problems, u"title"_s, contract.title, 200);
    if (contract.title.trimmed().isEmpty())
        problems.append({u"title"_s, ProblemKind::Missing});
    if (!contract.customer.isValid())
        problems.append({u"customer"_s, ProblemKind::Missing});
    checkDates(problems, contract);
    checkTerms(problems, contract);
    checkText(problems, u"end_reason"_s, contract.endReason, 500);
    checkText(problems, u"note"_s, contract.note, 10'000);
    return problems;
}
