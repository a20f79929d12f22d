// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

/// The whole sentence, in the user's language, that stands under the field the problem is about.
QString problemSentence(const Problem &problem);
