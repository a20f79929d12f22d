// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/surveys/surveyresponse.h"

class Dice;

/// What a customer of the language writes beside a score; often nothing, of the unhappy mostly something.
QString throwComment(SurveyKind kind, int score, const QString &language, Dice &dice);
