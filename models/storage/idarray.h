// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>
#include <QString>

/// "[1,2,3]", to bind one value for many ids: `WHERE id IN (SELECT value FROM json_each(:ids))`.
inline QString idArray(const QList<qint64> &ids)
{
    QString text;
    text.reserve(ids.size() * 8 + 2);
    text += QLatin1Char('[');
    for (const auto id : ids) {
        if (text.size() > 1)
            text += QLatin1Char(',');
        text += QString::number(id);
    }
    return text + QLatin1Char(']');
}

template <typename Record>
QString idArray(const QList<Id<Record>> &ids)
{
    QList<qint64> values;
    values.reserve(ids.size());
    for (const auto id : ids)
        values.append(id.value);
    return idArray(values);
}
