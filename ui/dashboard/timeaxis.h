// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where a duration stands on an axis that shows seconds, minutes and days together: the whole places are 0 s, 1 min, 5 min, 30 min,
/// 2 h, 8 h, 1 d, 3 d, 7 d, 30 d and 365 d, straight lines between them. Never negative.
double placeOnTimeAxis(double seconds);
/// The way back.
double secondsAt(double place);
