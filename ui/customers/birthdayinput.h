// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/birthday.h"

class Formats;

/// The birthday that a person types: a date as elsewhere, or day and month only ("5.3", "5 March", "--03-05"). A year of two
/// digits is the last such one that is not in the future. Nothing when the text means no day.
std::optional<Birthday> birthdayFromInput(const QString &text, const Formats &formats, QDate today);
/// "05.03.1980" by the locale, or "5 March" where the year is not known; birthdayFromInput() reads it back.
QString birthdayText(const Birthday &birthday, const Formats &formats);
