// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

/// A place in a text that is read from left to right. Each take… moves on only when it finds what it names.
class TextCursor
{
public:
    explicit TextCursor(QStringView text) : m_at(text.utf16()), m_end(text.utf16() + text.size()) {}

    bool isAtEnd() const { return m_at == m_end; }

    bool take(char16_t c)
    {
        const bool isThere = m_at != m_end && *m_at == c;
        m_at += isThere;
        return isThere;
    }

    void takeSpaces()
    {
        while (m_at != m_end && QChar::isSpace(*m_at))
            ++m_at;
    }

    /// A letter A to Z in either case.
    bool takeLetter(char16_t upper)
    {
        const bool isThere = m_at != m_end && (*m_at & ~0x20) == upper;
        m_at += isThere;
        return isThere;
    }

    /// The number that `least` to `most` digits form; takes as many as there are.
    std::optional<int> takeNumber(int least, int most)
    {
        int value = 0;
        int count = 0;
        for (const auto *p = m_at; count < most && p != m_end && *p >= u'0' && *p <= u'9'; ++p, ++count)
            value = value * 10 + (*p - u'0');
        if (count < least)
            return std::nullopt;
        m_at += count;
        return value;
    }

private:
    const char16_t *m_at;
    const char16_t *m_end;
};
