// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casecontents.h"
#include "ui/core/tokens.h"

/// The first line of a moment in a case's history: who did what, in words.
QString momentHeadline(const CaseMoment &moment, const QHash<StaffId, QString> &staff);
/// What was said or noted; may have many lines, may be empty.
QString momentText(const CaseMoment &moment);
QString momentIconName(const CaseMoment &moment);
Meaning momentMeaning(const CaseMoment &moment);
