// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/timelineentry.h"
#include "models/customers/timelinestore.h"
#include "ui/core/tokens.h"

class Formats;

/// "Bought", "Called", "We wrote": what happened, in a word.
QString timelineVerb(const TimelineEntry &entry);
/// The first line: the verb and what it was about.
QString timelineHeadline(const TimelineEntry &entry, const Formats &formats);
/// When it was: the day, and the hour where it is known.
QString timelineWhen(const TimelineEntry &entry, const Formats &formats, Instant now);
QString timelineIconName(const TimelineEntry &entry);
/// The colour of the icon.
Meaning timelineMeaning(const TimelineEntry &entry);
QString timelineGroupText(TimelineGroup group);
