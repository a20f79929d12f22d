// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/dateform.h"
#include "models/transfer/textcursor.h"

/// Decimals of a second as milliseconds; further digits are dropped.
std::optional<int> takeMilliseconds(TextCursor &cursor);
/// 0 for AM, 1 for PM.
std::optional<int> takeAmPm(TextCursor &cursor);
/// "Z", "UTC", "+02:00", "-0530", "+2": seconds east of UTC.
std::optional<int> takeOffset(TextCursor &cursor);
/// The hour on the 24-hour clock; nothing when it is not 1 to 12.
std::optional<int> hourOf(int hour, int amPm);
/// A time in any of the usual forms at the end of a text, into `moment`. False when it is none, or stands for no time of day.
bool takeTime(TextCursor &cursor, LocalMoment &moment);
