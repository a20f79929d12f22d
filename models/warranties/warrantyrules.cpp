// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/warrantyrules.h"

#include "models/core/fieldrules.h"

#include <tuple>

using namespace Qt::StringLiterals;

static bool isVoidWithinTerm(const Warranty &warranty)
{
    return warranty.voidOn && (!warranty.endsOn || *warranty.voidOn <= *warranty.endsOn);
}

WarrantyState stateOn(const Warranty &warranty, int claimsUsed, QDate day)
{
    if (isVoidWithinTerm(warranty) && *warranty.voidOn <= day)
        return WarrantyState::Void;
    if (day < warranty.startsOn)
        return WarrantyState::NotStarted;
    if (warranty.endsOn && *warranty.endsOn < day)
        return WarrantyState::Expired;
    if (warranty.claimLimit && claimsUsed >= *warranty.claimLimit)
        return WarrantyState::Exhausted;
    if (warranty.endsOn && day.daysTo(*warranty.endsOn) <= kCoverEndingDays)
        return WarrantyState::Expiring;
    return WarrantyState::Active;
}

/// After every day that a warranty can end on.
static QDate endOfTime()
{
    return {9999, 12, 31};
}

static QDate endOf(const Warranty &warranty)
{
    const auto end = warranty.endsOn.value_or(endOfTime());
    return isVoidWithinTerm(warranty) ? warranty.voidOn->addDays(-1) : end;
}

/// The greatest says most.
static std::tuple<int, bool, qint64, bool, qint64> weightOf(const CoverLayer &layer, WarrantyState state, QDate day)
{
    const auto &warranty = layer.warranty;
    const bool isRegistered = !isRegistrationOpen(warranty);
    const auto weight = [&](int rank, QDate latest) {
        return std::tuple(rank, isRegistered, latest.toJulianDay(), !warranty.claimLimit.has_value(), -warranty.id.value);
    };
    switch (state) {
    case WarrantyState::Active:
    case WarrantyState::Expiring: return weight(4, endOf(warranty));
    case WarrantyState::NotStarted: return {3, true, -warranty.startsOn.toJulianDay(), true, -warranty.id.value};
    case WarrantyState::Exhausted: return weight(2, endOf(warranty));
    case WarrantyState::Void:
        return {warranty.endsOn.value_or(endOfTime()) >= day ? 1 : 0, true, endOf(warranty).toJulianDay(), true, -warranty.id.value};
    case WarrantyState::Expired: return {0, true, endOf(warranty).toJulianDay(), true, -warranty.id.value};
    }
    Q_UNREACHABLE();
}

Cover coverOn(const QList<CoverLayer> &layers, QDate day)
{
    Cover best;
    for (const auto &layer : layers) {
        const auto state = stateOn(layer.warranty, layer.claimsUsed, day);
        if (!best.layer || weightOf(*best.layer, best.state, day) < weightOf(layer, state, day))
            best = {layer, state};
    }
    return best;
}

bool isRegistrationOpen(const Warranty &warranty)
{
    return warranty.registrationRequired && !warranty.registeredOn && !warranty.voidOn;
}

Warranty withTerm(Warranty warranty, std::optional<int> months)
{
    warranty.termMonths = months;
    warranty.endsOn = months ? std::optional(lastCoveredDay(warranty.startsOn, *months)) : std::nullopt;
    return warranty;
}

std::optional<Warranty> inherited(const Warranty &warranty, int claimsUsed, QDate replacedOn)
{
    const auto state = stateOn(warranty, claimsUsed, replacedOn);
    if (state == WarrantyState::Void || state == WarrantyState::Expired || state == WarrantyState::Exhausted)
        return std::nullopt;
    auto heir = warranty;
    heir.id = {};
    heir.rowVersion = 0;
    heir.purchaseLine.reset();
    heir.startsOn = std::max(warranty.startsOn, replacedOn);
    heir.termMonths.reset(); // the end is what was agreed; months from the new start would be another one
    if (heir.claimLimit)
        *heir.claimLimit -= claimsUsed;
    heir.inheritedFrom = warranty.id;
    return heir;
}

Warranty voided(Warranty warranty, QDate day, const QString &reason)
{
    warranty.voidOn = day;
    warranty.voidReason = reason;
    return warranty;
}

Warranty repairLayer(DeviceId device, QDate doneOn, int months, const QString &provider)
{
    return withTerm({.device = device, .layer = WarrantyLayer::Repair, .provider = provider, .startsOn = doneOn}, months);
}

static void checkTerm(Problems &problems, const Warranty &warranty)
{
    checkDate(problems, u"starts_on"_s, warranty.startsOn);
    if (warranty.termMonths && (*warranty.termMonths < 1 || *warranty.termMonths > kMaxTermMonths))
        problems.append({u"months"_s, ProblemKind::OutOfRange, QString::number(*warranty.termMonths)});
    else if (warranty.termMonths && warranty.startsOn.isValid() &&
             warranty.endsOn != lastCoveredDay(warranty.startsOn, *warranty.termMonths))
        problems.append({u"ends_on"_s, ProblemKind::NotAllowed, u"the term in months ends on another day"_s});
    else
        checkDate(problems, u"ends_on"_s, warranty.endsOn, warranty.startsOn);
}

static void checkRegistration(Problems &problems, const Warranty &warranty)
{
    checkText(problems, u"number"_s, warranty.registrationNumber, 100);
    checkDate(problems, u"registered_on"_s, warranty.registeredOn, {});
    if (!warranty.registrationNumber.isEmpty() && !warranty.registeredOn)
        problems.append({u"registered_on"_s, ProblemKind::Missing});
}

Problems problemsOf(const Warranty &warranty)
{
    Problems problems;
    if (!warranty.device && !warranty.purchaseLine)
        problems.append({u"device"_s, ProblemKind::Missing});
    checkTerm(problems, warranty);
    checkText(problems, u"provider"_s, warranty.provider, 200);
    checkRegistration(problems, warranty);
    if (warranty.claimLimit && (*warranty.claimLimit < 1 || *warranty.claimLimit > 1000))
        problems.append({u"claim_limit"_s, ProblemKind::OutOfRange, QString::number(*warranty.claimLimit)});
    checkDate(problems, u"void_on"_s, warranty.voidOn, {});
    checkText(problems, u"void_reason"_s, warranty.voidReason, 500);
    if (warranty.voidOn && warranty.voidReason.trimmed().isEmpty())
        problems.append({u"void_reason"_s, ProblemKind::Missing});
    if (!warranty.voidOn && !warranty.voidReason.isEmpty())
        problems.append({u"void_on"_s, ProblemKind::Missing});
    return problems;
}
