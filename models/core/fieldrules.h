// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

#include <QDate>

#include <optional>

/// Adds what is wrong with a text: characters that cannot be kept, more than `longest` of them.
void checkText(Problems &problems, const QString &field, const QString &text, int longest);
/// Whether a shop can have lived in the year: 1950 to 2200.
bool isThinkable(QDate date);
/// Adds what is wrong with a date that is required: missing, or a year no shop has lived in.
void checkDate(Problems &problems, const QString &field, QDate date);
/// The same for one that may be absent, and must not come before `earliest`.
void checkDate(Problems &problems, const QString &field, const std::optional<QDate> &date, QDate earliest);
