// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/jsonvalue.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

static bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\';
}

void appendJson(QString &json, const QString &value)
{
    json += u'"';
    if (std::all_of(value.begin(), value.end(), isPlain)) {
        json += value;
    } else {
        for (const QChar c : value) {
            if (isPlain(c))
                json += c;
            else
                json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    json += u'"';
}

void appendJson(QString &json, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json += QLatin1StringView(digits.data(), end);
}

QString jsonArray(const QStringList &texts)
{
    QString array(u'[');
    for (const auto &text : texts) {
        if (array.size() > 1)
            array += u',';
        appendJson(array, text);
    }
    return array + u']';
}
