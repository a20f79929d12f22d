// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demonames.h"

#include "models/core/textfold.h"
#include "models/demo/demonametables.h"
#include "models/demo/dice.h"

using namespace Qt::StringLiterals;

QString DemoName::full() const
{
    return language == u"vi" ? family + u' ' + given : given + u' ' + family;
}

static QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

/// Adjectives among the surnames follow the person's sex: Kowalski, Kowalska.
static QString polishFamilyName(QString name, bool isWoman)
{
    if (isWoman && (name.endsWith(u"ski") || name.endsWith(u"cki") || name.endsWith(u"dzki")))
        name.back() = u'a';
    return name;
}

static QString mailName(const QString &given, const QString &family)
{
    auto name = foldForSearch(given + u'.' + family);
    return name.replace(u' ', u'.').remove(u'\'');
}

static DemoName polishName(Dice &dice)
{
    const bool isWoman = dice.chance(52);
    const auto given = text(isWoman ? dice.pick(polishWomen()) : dice.pick(polishMen()));
    const auto family = polishFamilyName(text(dice.pick(polishFamilies())), isWoman);
    return {given, family, mailName(given, family), u"pl"_s, u"PL"_s};
}

static DemoName cyrillicName(const CyrillicNames &names, Dice &dice)
{
    const bool isWoman = dice.chance(55);
    const auto &given = dice.pick(isWoman ? names.women : names.men);
    const auto &family = dice.pick(isWoman ? names.womensFamilies : names.mensFamilies);
    return {text(given.written), text(family.written), text(given.latin) + u'.' + text(family.latin), text(names.language),
            text(names.country)};
}

static DemoName otherName(const LatinNames &names, Dice &dice)
{
    const auto given = text(dice.pick(names.given));
    const auto family = text(dice.pick(names.families));
    return {given, family, mailName(given, family), text(names.language), text(names.country)};
}

DemoName throwName(Dice &dice)
{
    constexpr std::array kWeights{86, 6, 2, 2, 2, 2}; // percent: Polish, Ukrainian, Russian, German, English, Vietnamese
    switch (dice.weighted(kWeights)) {
    case 1: return cyrillicName(ukrainianNames(), dice);
    case 2: return cyrillicName(russianNames(), dice);
    case 3: return otherName(germanNames(), dice);
    case 4: return otherName(englishNames(), dice);
    case 5: return otherName(vietnameseNames(), dice);
    default: return polishName(dice);
    }
}
