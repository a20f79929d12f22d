// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/core/term.h"
#include "models/warranties/warranty.h"

#include <QList>

/// A warranty that ends within so many days is about to expire.
constexpr int kCoverEndingDays = 30;
/// Why a warranty is void where the program makes it so; whatever else stands there was typed by a person.
inline const QString kReplacedReason = QStringLiteral("replaced");
inline const QString kReturnedReason = QStringLiteral("returned");

/// A layer of cover, and how many claims it has taken.
struct CoverLayer {
    Warranty warranty;
    int claimsUsed = 0;

    bool operator==(const CoverLayer &) const = default;
};

/// "Is this covered today, by whom, until when?"
struct Cover {
    std::optional<CoverLayer> layer; ///< what covers; else what says best why not; none: there never was any
    WarrantyState state = WarrantyState::Expired; ///< of that layer

    bool isCovered() const { return layer && (state == WarrantyState::Active || state == WarrantyState::Expiring); }
    bool operator==(const Cover &) const = default;
};

/// Where a warranty stands on `day`. What became void after its end has simply expired.
WarrantyState stateOn(const Warranty &warranty, int claimsUsed, QDate day);
/// Of the layers that cover on `day` the one that lasts longest, a registered one before one that still must be. Where none covers: the
/// one that starts next, else one whose claims are used up, else one that was made void within its term, else what ended last.
Cover coverOn(const QList<CoverLayer> &layers, QDate day);

/// Whether it should have been registered and was not ("not registered yet"). Nobody registers what is void.
bool isRegistrationOpen(const Warranty &warranty);
/// The last covered day of a term in months, for life where there are none.
Warranty withTerm(Warranty warranty, std::optional<int> months);

/// What a replacement inherits on `replacedOn`: the same end, layer, provider and registration, the claims that are left. Nothing where
/// nothing was left. The device is the caller's to name.
std::optional<Warranty> inherited(const Warranty &warranty, int claimsUsed, QDate replacedOn);
/// The warranty as it is once it is void from `day` on.
Warranty voided(Warranty warranty, QDate day, const QString &reason);
/// The layer of its own that a repair adds; all others stay as they are.
Warranty repairLayer(DeviceId device, QDate doneOn, int months, const QString &provider);

/// What is wrong with a warranty, by the names of CLI.md: starts_on, months, ends_on, provider, number, registered_on, claim_limit,
/// void_on, void_reason, device.
Problems problemsOf(const Warranty &warranty);
