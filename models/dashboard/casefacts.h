// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/cases/casewords.h"
#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"

#include <limits>

/// What the figures need to know of one case: flat and small, so that a million are read in a moment.
/// Categories, products and devices are numbers that the reader gives out, the same number for the same thing; 0 is none. A device is
/// the one that the case names, else one product with one serial.
struct CaseFacts {
    static constexpr Instant kNever{std::numeric_limits<qint64>::min()};
    static constexpr qint64 kUnknown = -1;

    CaseId id;
    CustomerId customer; ///< not valid: a case without customer
    Instant openedAt;
    Instant firstResponseAt = kNever;
    Instant firstResolvedAt = kNever;
    Instant lastResolvedAt = kNever;
    qint64 oursFirstMs = kUnknown;
    qint64 oursLastMs = kUnknown;
    qint32 category = 0;
    qint32 product = 0;
    qint32 device = 0;
    Channel channel = Channel::Phone;
    quint16 reopenCount = 0;
    quint16 handOverCount = 0;
    quint16 inboundEpisodes = 0; ///< 0: unknown, which counts as one
    CaseStatus status = CaseStatus::New;
    bool internal = false;

    bool operator==(const CaseFacts &) const = default;
    /// Spam, duplicate, merged, withdrawn and internal cases are in no figure.
    constexpr bool isOut() const { return internal || status == CaseStatus::Cancelled; }
};

static_assert(sizeof(CaseFacts) <= 96);

/// The cases that a figure leaves out and counts beside it. A cancelled internal case counts as cancelled.
struct CaseExclusions {
    qint64 cancelled = 0;
    qint64 internal = 0;

    bool operator==(const CaseExclusions &) const = default;
    qint64 total() const { return cancelled + internal; }
    void count(const CaseFacts &facts) { ++(facts.status == CaseStatus::Cancelled ? cancelled : internal); }
};

/// One case and how long it took, for the list behind a figure.
struct CaseDuration {
    CaseId id;
    Channel channel = Channel::Phone;
    qint64 ms = 0;

    bool operator==(const CaseDuration &) const = default;
};
