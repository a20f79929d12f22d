// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/core/problem.h"

constexpr qsizetype kMostSubjectCharacters = 200;
constexpr qsizetype kMostCategoryCharacters = 100;
constexpr qsizetype kMostContactCharacters = 20'000;

/// What is wrong with what a person types of a case: a subject required, texts that fit and can be kept, a level of 1–3, a statutory
/// date not before the opening. `opened` is the day of the opening in the shop's zone.
Problems problemsOf(const Case &record, QDate opened);

/// Too long, or with what cannot be kept.
Problems problemsOfText(const QString &field, const QString &text, qsizetype most);

/// The first line of a contact's text, for a case whose subject nobody typed; cut at a word where it is long.
QString subjectFrom(const QString &text);
