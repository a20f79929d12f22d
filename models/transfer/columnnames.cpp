// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/columnnames.h"

#include "models/core/textfold.h"

static QString comparable(const QString &name)
{
    QString text;
    const auto folded = foldForSearch(name);
    for (const auto c : folded) {
        if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

std::optional<int> columnNamed(const QStringList &headers, const QString &name)
{
    const auto exact = headers.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    const auto wanted = comparable(name);
    for (int i = 0; i < headers.size(); ++i) {
        if (comparable(headers.at(i)) == wanted)
            return i;
    }
    return std::nullopt;
}
