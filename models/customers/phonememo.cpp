// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phonememo.h"

#include <algorithm>
#include <optional>

constexpr qsizetype kTail = 3;

/// The country's two letters, whether there is a plus, and the digits without the tail behind a leading 1, which keeps zeros apart.
static std::optional<quint64> keyOf(const QString &digits, const QString &country)
{
    constexpr qsizetype kLongest = 17;
    const bool plus = digits.startsWith(u'+');
    if (digits.size() <= kTail + 1 || digits.size() > kLongest || country.size() != 2)
        return std::nullopt;
    quint64 head = 1;
    for (qsizetype i = plus ? 1 : 0; i < digits.size() - kTail; ++i) {
        if (digits[i] < u'0' || digits[i] > u'9')
            return std::nullopt;
        head = head * 10 + static_cast<quint64>(digits[i].unicode() - u'0');
    }
    const auto letters = static_cast<quint64>((country[0].unicode() & 0xFF) << 8 | (country[1].unicode() & 0xFF));
    return letters << 48 | static_cast<quint64>(plus) << 47 | head;
}

QString PhoneMemo::find(const QString &digits, const QString &country) const
{
    if (m_heads.isEmpty())
        return {};
    const auto key = keyOf(digits, country);
    const auto tail = QStringView(digits).right(kTail);
    const bool tailIsPlain = std::all_of(tail.begin(), tail.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto found = key && tailIsPlain ? m_heads.constFind(*key) : m_heads.constEnd();
    return found == m_heads.constEnd() ? QString() : *found + tail.toString();
}

void PhoneMemo::remember(const QString &digits, const QString &country, const QString &e164)
{
    constexpr qsizetype kMost = 1 << 17;
    const auto key = keyOf(digits, country);
    if (!key || digits.right(kTail) != e164.right(kTail))
        return;
    if (m_heads.size() >= kMost)
        m_heads.clear();
    m_heads.insert(*key, e164.chopped(kTail));
}
