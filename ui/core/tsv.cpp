// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/tsv.h"

#include "ui/core/numberinput.h"

using namespace Qt::StringLiterals;

static QString safe(const QString &text)
{
    static const auto dangerous = u"=+-@\t\r"_s;
    const bool runs = !text.isEmpty() && dangerous.contains(text.at(0)) && !numberFromInput(text);
    return runs ? u'\'' + text : text;
}

static QString cell(const QString &text)
{
    auto clean = safe(text);
    const bool needsQuotes =
        clean.contains(u'\t') || clean.contains(u'\n') || clean.contains(u'\r') || clean.contains(u'"');
    return needsQuotes ? u'"' + clean.replace(u'"', u"\"\""_s) + u'"' : clean;
}

QString toTsv(const QList<QStringList> &rows)
{
    QString text;
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &each : row)
            cells.append(cell(each));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}
