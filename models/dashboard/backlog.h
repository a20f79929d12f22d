// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/dashboard/casefacts.h"

#include <QList>

#include <array>
#include <span>

/// How many cases went from one state to another on one day of the shop; from nothing when they were opened.
struct StatusFlow {
    QDate day;
    std::optional<CaseStatus> from;
    CaseStatus to = CaseStatus::New;
    qint64 count = 0;

    bool operator==(const StatusFlow &) const = default;
};

/// Cases in hand: opening + created + reopened − resolved − cancelled = closing.
struct BacklogCounts {
    qint64 opening = 0;
    qint64 created = 0;
    qint64 reopened = 0;
    qint64 resolved = 0; ///< closed without being resolved too
    qint64 cancelled = 0;

    bool operator==(const BacklogCounts &) const = default;
    qint64 closing() const { return opening + created + reopened - resolved - cancelled; }
};

/// One day of the backlog.
struct BacklogDay {
    QDate day;
    BacklogCounts counts;

    bool operator==(const BacklogDay &) const = default;
};

/// The backlog of a period, and of the days in it.
struct Backlog {
    BacklogCounts total;
    QList<BacklogDay> days; ///< those on which something happened, in the order of time

    /// The counts of any day of the period.
    BacklogCounts on(QDate day) const;
};

/// Replays the log: `flows` from its beginning to the end of the period, in any order; later ones are left aside.
Backlog backlogOf(std::span<const StatusFlow> flows, const Period &period);

/// Cases in hand by whole days since they were opened.
struct BacklogAges {
    static constexpr std::array<int, 4> kLastDays{1, 3, 7, 30};
    std::array<qint64, 5> counts{}; ///< 0–1, 2–3, 4–7, 8–30, more than 30 days

    bool operator==(const BacklogAges &) const = default;
};

BacklogAges backlogAges(std::span<const CaseFacts> all, Instant now);
/// The cases behind one of the five counts.
std::vector<CaseId> backlogIds(std::span<const CaseFacts> all, Instant now, size_t age);
