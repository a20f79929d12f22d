// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>
#include <QString>

/// "[1,2,3]", to bind one value for many ids: `WHERE id IN (SELECT value FROM json_each(:ids))`.
template <typename Record>
QString idArray(const QList<Id<Record>> &ids)
{
    QString text(QLatin1Char('['));
    for (const auto id : ids) {
        if (text.size() > 1)
            text += QLatin1Char(',');
        text += QString::number(id.value);
    }
    return text + QLatin1Char(']');
}
