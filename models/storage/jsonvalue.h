// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Appends `value` as JSON. No lone surrogates.
void appendJson(QString &json, const QString &value);
void appendJson(QString &json, qint64 number);

/// ["a","b",…], for `IN (SELECT value FROM json_each(:texts))`.
QString jsonArray(const QStringList &texts);
