// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldtable.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

static bool isIgnored(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate;
}

/// Letters that Unicode does not take apart.
static QString ownFold(char32_t letter)
{
    switch (letter) {
    case U'ł': return u"l"_s;
    case U'đ':
    case U'ð': return u"d"_s;
    case U'ø': return u"o"_s;
    case U'ħ': return u"h"_s;
    case U'ŧ': return u"t"_s;
    case U'ŋ': return u"n"_s;
    case U'ı': return u"i"_s;
    case U'ß': return u"ss"_s;
    case U'æ': return u"ae"_s;
    case U'œ': return u"oe"_s;
    case U'þ': return u"th"_s;
    }
    return QString::fromUcs4(&letter, 1);
}

QString computeSearchFold(char32_t character)
{
    if (isIgnored(character))
        return {};
    QString folded;
    const auto parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : parts.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isIgnored(part))
            folded += ownFold(part);
    }
    return folded;
}

/// The place of a letter in the alphabets that keep their marked letters apart; nothing for other letters.
static std::optional<char16_t> weightOf(char32_t letter)
{
    static constexpr QStringView kLatin(u"aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż");
    static constexpr QStringView kCyrillic(u"абвгґдеєжзиіїйклмнопрстуўфхцчшщъыьэюя");
    if (letter > 0xFFFF)
        return std::nullopt;
    const QChar unit(static_cast<char16_t>(letter));
    if (const auto place = kLatin.indexOf(unit); place >= 0)
        return static_cast<char16_t>(u'A' + place);
    if (const auto place = kCyrillic.indexOf(unit); place >= 0)
        return static_cast<char16_t>(0x400 + place);
    return std::nullopt;
}

static QString sortPart(char32_t part)
{
    if (const auto weight = weightOf(part))
        return QChar(*weight);
    if (const int digit = QChar::digitValue(part); digit >= 0)
        return QChar(u'0' + digit);
    if (QChar::isLetterOrNumber(part))
        return QString::fromUcs4(&part, 1);
    const bool apostrophe = part == U'\'' || part == U'’' || part == U'ʼ' || part == U'`' || part == U'´';
    return apostrophe ? QString() : QString(QChar(kSortGap));
}

QString computeSortFold(char32_t character)
{
    if (isIgnored(character))
        return {};
    const auto folded = QChar::toCaseFolded(character);
    if (folded != U'ё' && weightOf(folded))
        return sortPart(folded);
    QString parts;
    for (const char32_t part : computeSearchFold(character).toUcs4())
        parts += sortPart(part);
    return parts;
}

namespace {

/// The folds of the first characters of Unicode, each at most three units long.
class FoldTable
{
public:
    explicit FoldTable(QString (*compute)(char32_t))
    {
        for (char16_t unit = 0; unit < kFoldTableSize; ++unit) {
            const auto fold = compute(unit);
            Q_ASSERT(fold.size() <= 3);
            auto &entry = m_entries[unit];
            entry.size = static_cast<char16_t>(fold.size());
            std::copy_n(fold.utf16(), fold.size(), entry.units.begin());
        }
    }

    std::u16string_view at(char16_t unit) const { return {m_entries[unit].units.data(), m_entries[unit].size}; }

private:
    struct Entry {
        std::array<char16_t, 3> units{};
        char16_t size = 0;
    };
    std::array<Entry, kFoldTableSize> m_entries;
};

} // namespace

std::u16string_view searchFoldOf(char16_t unit)
{
    static const FoldTable table(&computeSearchFold);
    return table.at(unit);
}

std::u16string_view sortFoldOf(char16_t unit)
{
    static const FoldTable table(&computeSortFold);
    return table.at(unit);
}
