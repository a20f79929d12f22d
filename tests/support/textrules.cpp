// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/textrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 400;

QStringList allMatches(const SourceFile &file, const QRegularExpression &pattern, const QString &sentence)
{
    QStringList faults;
    for (const auto &match : pattern.globalMatch(file.text))
        faults.append(file.fault(match.capturedStart(), sentence));
    return faults;
}

QStringList formFaults(const SourceFile &file)
{
    QStringList faults;
    if (!file.text.section(u'\n', 0, 2).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        faults.append(file.fault(0, u"the SPDX line is missing"_s));
    if (file.path.endsWith(u".h") && !file.text.contains(u"#pragma once"))
        faults.append(file.fault(0, u"#pragma once is missing"_s));
    if (file.isCode() && file.text.count(u'\n') > kMostLines)
        faults.append(file.fault(file.text.size(), u"more than %1 lines"_s.arg(kMostLines)));
    return faults;
}

/// Values are bound. What cannot be bound (a table, columns, an order, a list of question marks) may be filled in or joined.
QStringList sqlFaults(const SourceFile &file)
{
    static const QRegularExpression statement(
        uR"re(u?R"(\w*)\(\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b(?<text>.*?)\)\1"|u"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b(?<line>(?:[^"\\\n]|\\.)*)")re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QString place = uR"((?:[=<>']|\b(?:LIKE|MATCH|GLOB|BETWEEN|LIMIT|OFFSET)\s)\s*)"_s;
    static const QRegularExpression filledIn(place + u"%[0-9]"_s);
    static const QRegularExpression open(place + u'$');
    static const QRegularExpression list(uR"(\b(?:IN|VALUES)\s*\(\s*(?:%[0-9]|$))"_s);
    static const QRegularExpression continues(uR"(^(?:_s)?\s*(?:\.arg\(|\+))"_s);
    const bool makesQuestionMarks = file.text.contains(u"u\"?"_s);
    QStringList faults;
    for (const auto &match : statement.globalMatch(file.text)) {
        const auto text = match.captured(u"text") + match.captured(u"line");
        const bool goesOn = file.text.mid(match.capturedEnd(), 80).contains(continues);
        const bool isOpen = text.contains(open) || (text.contains(list) && !makesQuestionMarks);
        if (text.contains(filledIn) || (goesOn && isOpen))
            faults.append(file.fault(match.capturedStart(), u"a value is written into SQL; bind it"_s));
    }
    return faults;
}

QStringList uiFaults(const SourceFile &file)
{
    static const QRegularExpression sql(uR"((SELECT\s[^"]*\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\s)"_s);
    static const QRegularExpression label(uR"(\bnew QLabel\b|\bQLabel\s+\w+\s*[;({=]|\bQLabel\s*[({]|<QLabel>\s*\()"_s);
    auto faults = allMatches(file, sql, u"ui holds no SQL"_s);
    if (!file.isIn(u"ui/core/"))
        faults += allMatches(file, label, u"a bare QLabel guesses rich text; use PlainLabel"_s);
    return faults;
}

}

QStringList textFaults(const SourceFile &file)
{
    static const QRegularExpression loop(uR"(\bQEventLoop\s+\w+\s*[;({]|\bprocessEvents\s*\()"_s);
    static const QRegularExpression then(uR"(\.then\(\s*(this|&?\w+,))"_s);
    auto faults = formFaults(file);
    if (!file.isCode() || file.isIn(u"tests/"))
        return faults;
    faults += sqlFaults(file);
    const bool drivesTheLoop = file.path.endsWith(u"app/settled.cpp"); // pictures are taken without a user, step by step
    if (!drivesTheLoop)
        faults += allMatches(file, loop, u"a nested event loop; deliver the result to a receiver"_s);
    faults += allMatches(file, then, u"QFuture::then with a context asserts when the receiver dies first; use deliver"_s);
    if (file.isIn(u"ui/"))
        faults += uiFaults(file);
    return faults;
}
