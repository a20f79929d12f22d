// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

/// The key of an answer to a survey.
using SurveyResponseId = Id<struct SurveyResponse>;
