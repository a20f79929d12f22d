// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timeaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

static constexpr double kDay = 86400;
static constexpr std::array<double, 11> kPlaces{0, 60, 300, 1800, 7200, 28800, kDay, 3 * kDay, 7 * kDay, 30 * kDay, 365 * kDay};

/// The stretch that a place between 0 and the last lies in; beyond the last one goes on as in it.
static size_t stretchOf(double place)
{
    return std::min(static_cast<size_t>(std::max(0.0, std::floor(place))), kPlaces.size() - 2);
}

double placeOnTimeAxis(double seconds)
{
    const auto next = std::upper_bound(kPlaces.begin() + 1, kPlaces.end() - 1, seconds);
    const auto at = static_cast<size_t>(next - kPlaces.begin()) - 1;
    return std::max(0.0, static_cast<double>(at) + (seconds - kPlaces[at]) / (kPlaces[at + 1] - kPlaces[at]));
}

double secondsAt(double place)
{
    const auto at = stretchOf(place);
    return std::max(0.0, kPlaces[at] + (place - static_cast<double>(at)) * (kPlaces[at + 1] - kPlaces[at]));
}
