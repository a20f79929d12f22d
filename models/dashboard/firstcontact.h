// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/dashboard/casefacts.h"

#include <span>
#include <vector>

/// What was found of one resolved case. A case fails by several at once.
enum class FirstContactMark : quint8 {
    Reopened = 1,
    HandOver = 2,
    RepeatContact = 4, ///< more than one inbound episode
    RepeatCase = 8,    ///< the customer came with the same category or device again
    Immature = 16,     ///< W days have not passed since its first resolution
    Cancelled = 32,
    Internal = 64,
};

/// A resolved case with its marks.
struct FirstContactVerdict {
    CaseId id;
    Instant resolvedAt;
    quint8 marks = 0;

    bool operator==(const FirstContactVerdict &) const = default;
    constexpr bool has(FirstContactMark mark) const { return (marks & static_cast<quint8>(mark)) != 0; }
    /// Whether it is one of the n.
    constexpr bool isCounted() const { return !has(FirstContactMark::Immature) && !isOut(); }
    constexpr bool isFirstContact() const { return marks == 0; }
    constexpr bool isOut() const { return has(FirstContactMark::Cancelled) || has(FirstContactMark::Internal); }
};

/// First-contact resolution of a period: matured cases first resolved in it with one inbound episode, no hand-over, no reopening and no
/// repeat case ÷ all matured cases first resolved in it.
struct FirstContactResolution {
    /// Cases by why they failed; one case may be in several.
    struct FailedBy {
        qint64 reopened = 0;
        qint64 handOver = 0;
        qint64 repeatContact = 0;
        qint64 repeatCase = 0;

        bool operator==(const FailedBy &) const = default;
    };

    std::optional<double> value;
    qint64 n = 0;
    qint64 firstContact = 0;
    qint64 immature = 0;
    int windowDays = 0;
    CaseExclusions excluded;
    FailedBy failedBy;
    std::vector<FirstContactVerdict> verdicts; ///< every case resolved in the period, counted or not

    std::vector<CaseId> countedIds() const;
};

/// Judges every resolved case. `all` holds every case of the shop: any may be the repeat of another. A repeat case is opened after this
/// one and no later than `windowDays` days after its first resolution, by the same customer, with the same category or device.
std::vector<FirstContactVerdict> judgeFirstContact(std::span<const CaseFacts> all, int windowDays, Instant now);

/// The figure of one period from verdicts that are judged once for many periods.
FirstContactResolution firstContactResolution(std::span<const FirstContactVerdict> verdicts, const Period &period,
                                              int windowDays);

/// Both steps in one.
FirstContactResolution firstContactResolution(std::span<const CaseFacts> all, const Period &period, int windowDays,
                                              Instant now);
