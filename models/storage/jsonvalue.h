// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Appends `value` as JSON. No lone surrogates.
void appendJson(QString &json, const QString &value);

/// ["a","b",…], for `IN (SELECT value FROM json_each(:texts))`.
QString jsonArray(const QStringList &texts);
