// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

/// The day a person means by `text`. Days come before months, except that slashes follow the locale's order and a year of four digits
/// stands first or last. Without a year it is this year; two digits mean the years from 79 before to 20 after this one.
/// "+14" and "-3" count from today. Nothing when the text means no day that exists.
std::optional<QDate> dateFromInput(const QString &text, const QLocale &locale, QDate today);
