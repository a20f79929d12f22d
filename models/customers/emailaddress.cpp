// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/emailaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00A0';
}

static QStringView trimmedOfBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

static bool isAsciiAlnum(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// `atext` of RFC 5322 §3.2.3; beyond ASCII letters, marks and digits by RFC 6531.
static bool isAtomCharacter(QChar c)
{
    if (c.unicode() >= 0x80)
        return c.isLetterOrNumber() || c.isMark();
    return isAsciiAlnum(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

static bool isDotString(QStringView local)
{
    bool afterDot = true;
    for (const QChar c : local) {
        if (c == u'.' ? afterDot : !isAtomCharacter(c))
            return false;
        afterDot = c == u'.';
    }
    return !afterDot;
}

static bool isPrintable(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

/// Quoted-string of RFC 5321: printable ASCII between quotes; a quote or a backslash inside stands behind a backslash.
static bool isQuotedString(QStringView local)
{
    if (local.size() < 2 || local.front() != u'"' || local.back() != u'"')
        return false;
    const auto content = local.sliced(1, local.size() - 2);
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i] == u'"')
            return false;
        if (content[i] == u'\\' && ++i == content.size())
            return false;
        if (!isPrintable(content[i]))
            return false;
    }
    return true;
}

static bool isLabel(QStringView label)
{
    constexpr qsizetype kLongestLabel = 63;
    const bool inner =
        !label.isEmpty() && label.size() <= kLongestLabel && label.front() != u'-' && label.back() != u'-';
    return inner && std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiAlnum(c) || c == u'-'; });
}

static bool isDomain(QStringView domain)
{
    for (auto dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.')) {
        if (!isLabel(domain.first(dot)))
            return false;
        domain = domain.sliced(dot + 1);
    }
    return isLabel(domain);
}

static bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

static qsizetype octetsOf(QStringView text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

std::optional<QString> normalizedEmail(const QString &text)
{
    constexpr qsizetype kLongestLocal = 64;
    constexpr qsizetype kLongest = 254;
    const auto address = trimmedOfBlanks(text);
    const auto at = address.lastIndexOf(u'@');
    if (at < 1 || address.size() > kLongest)
        return std::nullopt;
    const auto local = address.first(at);
    const auto localOctets = octetsOf(local);
    if (localOctets > kLongestLocal || !(isDotString(local) || isQuotedString(local)))
        return std::nullopt;
    const auto domain = address.sliced(at + 1);
    const auto asciiDomain = isAscii(domain) ? domain.toString() : QString::fromLatin1(QUrl::toAce(domain.toString()));
    if (!isDomain(asciiDomain) || localOctets + 1 + asciiDomain.size() > kLongest)
        return std::nullopt;
    return (local.toString() + u'@' + asciiDomain).toLower();
}
