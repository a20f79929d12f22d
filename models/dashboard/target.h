// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/dashboard/targetid.h"

#include <QDate>

/// The figures that a shop may set itself a target for.
enum class TargetKpi { FirstContactResolution, FirstResponse, Csat };

constexpr auto wordsOf(TargetKpi)
{
    return std::array<Word<TargetKpi>, 3>{{
        {TargetKpi::FirstContactResolution, u"first_contact_resolution"},
        {TargetKpi::FirstResponse, u"first_response"},
        {TargetKpi::Csat, u"csat"},
    }};
}

/// What the shop means to reach in one figure, from a day on until a later target for the same figure and channel begins.
/// `usual` and `good` are seconds for a time (less is better), hundredths of a percent for a share (more is better).
struct Target {
    TargetId id; ///< not valid: one of the defaults, kept nowhere
    TargetKpi kpi = TargetKpi::FirstContactResolution;
    std::optional<Channel> channel; ///< only of first response
    qint64 usual = 0;
    qint64 good = 0;
    QDate startsOn;
    qint64 rowVersion = 0;

    bool operator==(const Target &) const = default;
    bool isDefault() const { return !id.isValid(); }
};
