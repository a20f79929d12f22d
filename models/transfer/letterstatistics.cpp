// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/letterstatistics.h"

#include <QChar>
#include <QStringView>

#include <limits>

struct Alphabet {
    QList<Encoding> encodings;
    QStringView letters;
};

static const QList<Alphabet> &alphabets()
{
    static const QList<Encoding> central{Encoding::Windows1250, Encoding::Iso8859_2};
    static const QList<Encoding> western{Encoding::Windows1252};
    static const QList<Encoding> cyrillic{Encoding::Windows1251};
    static const QList<Alphabet> all{
        {central, u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"},                             // Polish
        {central, u"áéíóöőúüűÁÉÍÓÖŐÚÜŰ"},                             // Hungarian
        {central, u"áäčďéěíĺľňóôŕřšťúůýžÁÄČĎÉĚÍĹĽŇÓÔŔŘŠŤÚŮÝŽ"},       // Czech, Slovak
        {central, u"čćđšžČĆĐŠŽ"},                                     // Croatian, Slovene
        {central, u"ăâîşţĂÂÎŞŢ"},                                     // Romanian
        {western, u"äöüßÄÖÜ"},                                        // German
        {western, u"àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ"},                // French
        {western, u"áéíñóúüÁÉÍÑÓÚÜ"},                                 // Spanish
        {western, u"áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚ"},                       // Portuguese
        {western, u"åäæéöøÅÄÆÉÖØ"},                                   // Danish, Norwegian, Swedish, Finnish
        {western, u"àèéìòùÀÈÉÌÒÙ"},                                   // Italian
        {cyrillic, u"абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ"},
    };
    return all;
}

/// How often each byte above 127 stands beside an ASCII letter, and elsewhere.
struct HighBytes {
    std::array<qint64, 256> besideLatin{};
    std::array<qint64, 256> elsewhere{};
};

static bool isLatinLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static HighBytes count(QByteArrayView sample)
{
    HighBytes bytes;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = uchar(sample[i]);
        if (byte < 0x80)
            continue;
        const bool beside = (i > 0 && isLatinLetter(sample[i - 1])) || (i + 1 < sample.size() && isLatinLetter(sample[i + 1]));
        ++(beside ? bytes.besideLatin : bytes.elsewhere)[byte];
    }
    return bytes;
}

/// How well one character fits: a letter of the alphabet is a point, a Cyrillic letter or a symbol inside a Latin word speaks against.
static qint64 fitness(QChar c, bool besideLatin, const Alphabet &alphabet)
{
    const bool mixesScripts = besideLatin && c.script() == QChar::Script_Cyrillic;
    if (c == QChar::ReplacementCharacter)
        return -1000;
    if (alphabet.letters.contains(c))
        return mixesScripts ? -2 : 2;
    if (c.isLetter())
        return mixesScripts ? -2 : -1;
    return besideLatin && (c.isSymbol() || c.isNumber()) ? -2 : 0;
}

static qint64 score(const HighBytes &bytes, const CharacterTable &table, const Alphabet &alphabet)
{
    qint64 sum = 0;
    for (size_t byte = 0x80; byte < 256; ++byte) {
        if (bytes.besideLatin[byte] > 0)
            sum += bytes.besideLatin[byte] * fitness(table[byte], true, alphabet);
        if (bytes.elsewhere[byte] > 0)
            sum += bytes.elsewhere[byte] * fitness(table[byte], false, alphabet);
    }
    return sum;
}

Encoding encodingByLetters(QByteArrayView sample)
{
    const auto bytes = count(sample);
    auto best = Encoding::Windows1250;
    auto bestScore = std::numeric_limits<qint64>::min();
    for (const auto &alphabet : alphabets()) {
        for (const auto encoding : alphabet.encodings) {
            const auto &table = characterTable(encoding);
            if (!table)
                continue;
            const auto points = score(bytes, *table, alphabet);
            if (points > bestScore) {
                bestScore = points;
                best = encoding;
            }
        }
    }
    return best;
}
