// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldtable.h"
#include "models/core/textfold.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>

namespace {

/// Writes a sort key. A number is its length, coded below the letters, and its digits without leading zeros.
class SortKeyWriter
{
public:
    void add(std::u16string_view parts)
    {
        for (const char16_t part : parts)
            add(part);
    }

    QString finish()
    {
        endNumber();
        return QString(reinterpret_cast<const QChar *>(m_key.constData()), m_key.size());
    }

private:
    void add(char16_t part)
    {
        if (part >= u'0' && part <= u'9')
            return addDigit(part);
        endNumber();
        if (part == kSortGap) {
            m_gap = !m_key.isEmpty();
            return;
        }
        closeGap();
        m_key.append(part);
    }

    void addDigit(char16_t digit)
    {
        if (m_numberAt < 0) {
            closeGap();
            m_numberAt = m_key.size();
            m_key.append(u'\0');
        }
        const bool leadingZero = m_key.size() == m_numberAt + 2 && m_key.back() == u'0';
        if (leadingZero)
            m_key.back() = digit;
        else
            m_key.append(digit);
    }

    void endNumber()
    {
        if (m_numberAt < 0)
            return;
        constexpr qsizetype kStep = 30;
        auto length = m_key.size() - m_numberAt - 1;
        for (; length > kStep; length -= kStep)
            m_key.insert(m_numberAt++, u'?');
        m_key[m_numberAt] = static_cast<char16_t>(kSortGap + length);
        m_numberAt = -1;
    }

    void closeGap()
    {
        if (m_gap)
            m_key.append(kSortGap);
        m_gap = false;
    }

    QVarLengthArray<char16_t, 256> m_key;
    qsizetype m_numberAt = -1;
    bool m_gap = false;
};

} // namespace

static bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x300 || (c.unicode() > 0x36F && c.unicode() < kFoldTableSize);
    });
}

QString sortKey(const QString &text)
{
    SortKeyWriter writer;
    if (isPlain(text)) {
        for (const QChar c : text)
            writer.add(sortFoldOf(c.unicode()));
        return writer.finish();
    }
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (character < kFoldTableSize)
            writer.add(sortFoldOf(static_cast<char16_t>(character)));
        else
            writer.add(std::u16string(reinterpret_cast<const char16_t *>(computeSortFold(character).utf16())));
    }
    return writer.finish();
}
