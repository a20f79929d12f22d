// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoplaces.h"

#include "models/core/textfold.h"
#include "models/demo/dice.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Town {
    const char16_t *name;
    const char16_t *postcode; ///< of which each # is a digit
    const char16_t *country;
};

struct CompanyWord {
    const char16_t *name;
    const char16_t *segment;
};

constexpr auto kNear = std::to_array<Town>(
    {{u"Kraków", u"30-###", u"PL"}, {u"Kraków", u"31-###", u"PL"}, {u"Kraków", u"30-###", u"PL"}, {u"Kraków", u"31-###", u"PL"},
     {u"Wieliczka", u"32-020", u"PL"}, {u"Skawina", u"32-050", u"PL"}, {u"Niepołomice", u"32-005", u"PL"},
     {u"Zabierzów", u"32-080", u"PL"}, {u"Myślenice", u"32-400", u"PL"}, {u"Bochnia", u"32-700", u"PL"},
     {u"Świątniki Górne", u"32-040", u"PL"}, {u"Krzeszowice", u"32-065", u"PL"}});
constexpr auto kFar = std::to_array<Town>(
    {{u"Katowice", u"40-###", u"PL"}, {u"Tarnów", u"33-10#", u"PL"}, {u"Łódź", u"90-###", u"PL"}, {u"Gdańsk", u"80-###", u"PL"},
     {u"Rzeszów", u"35-###", u"PL"}, {u"Zakopane", u"34-500", u"PL"}, {u"Nowy Sącz", u"33-300", u"PL"}});
constexpr auto kAbroad = std::to_array<Town>(
    {{u"Львів", u"790##", u"UA"}, {u"Київ", u"010##", u"UA"}, {u"Dresden", u"010##", u"DE"}, {u"Berlin", u"101##", u"DE"},
     {u"Leeds", u"LS1 #AA", u"GB"}, {u"Гродно", u"2300##", u"BY"}, {u"Đà Nẵng", u"550###", u"VN"}});
constexpr auto kStreets = std::to_array<const char16_t *>(
    {u"ul. Długa", u"ul. Lipowa", u"ul. Ogrodowa", u"ul. Szkolna", u"ul. Krótka", u"ul. Kwiatowa", u"os. Słoneczne", u"ul. Polna",
     u"ul. Łąkowa", u"ul. Żytnia", u"al. Brzozowa", u"ul. Jana Kochanowskiego", u"ul. Adama Mickiewicza", u"pl. Wolności",
     u"ul. Świętej Jadwigi", u"ul. 3 Maja", u"ul. Źródlana", u"ul. Młyńska", u"ul. Garncarska", u"ul. Rzeczna", u"os. Zielone",
     u"ul. Konopnickiej", u"ul. Sosnowa", u"ul. Zamkowa", u"ul. Kolejowa", u"ul. Podgórska", u"ul. Zwierzyniecka", u"ul. Piaskowa",
     u"ul. gen. Bema", u"ul. Ćwiklińskiej"});
constexpr auto kUkrainianStreets =
    std::to_array<const char16_t *>({u"вул. Шевченка", u"вул. Івана Франка", u"просп. Свободи", u"вул. Зелена", u"вул. Личаківська"});
constexpr auto kBelarusStreets = std::to_array<const char16_t *>({u"ул. Советская", u"ул. Ожешко", u"ул. Садовая"});
constexpr auto kGermanStreets = std::to_array<const char16_t *>({u"Lindenstraße", u"Bahnhofstraße", u"Goethestraße", u"Am Mühlgraben"});
constexpr auto kBritishStreets = std::to_array<const char16_t *>({u"Station Road", u"Church Lane", u"Mill Street"});
constexpr auto kVietnameseStreets = std::to_array<const char16_t *>({u"Trần Phú", u"Lê Lợi", u"Nguyễn Huệ"});

constexpr auto kCompanyWords = std::to_array<CompanyWord>(
    {{u"Kawiarnia", u"Gastronomia"}, {u"Restauracja", u"Gastronomia"}, {u"Piekarnia", u"Gastronomia"}, {u"Bistro", u"Gastronomia"},
     {u"Pensjonat", u"Noclegi"}, {u"Hotel", u"Noclegi"}, {u"Przedszkole", u"Firma"}, {u"Wspólnota Mieszkaniowa", u"Firma"},
     {u"Pralnia", u"Firma"}, {u"Gabinet", u"Firma"}, {u"Biuro Rachunkowe", u"Firma"}, {u"Cukiernia", u"Gastronomia"}});
constexpr auto kCompanyNames = std::to_array<const char16_t *>(
    {u"Pod Lipą", u"Złoty Kłos", u"U Hanki", u"Rumianek", u"Na Skarpie", u"Stary Młyn", u"Bławatek", u"Jaskółka", u"Sąsiedzka",
     u"Mewa", u"Krokus", u"Pod Żubrem", u"Zacisze", u"Słonecznik", u"Biały Kot", u"Wiśniowa", u"Trzy Gruszki", u"Łubin", u"Ratuszowa",
     u"Nad Rudawą"});
constexpr auto kForms = std::to_array<const char16_t *>({u"", u"", u" sp. z o.o.", u" s.c."});

}

static QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

static QString withDigits(const QString &pattern, Dice &dice)
{
    QString filled;
    for (const auto sign : pattern)
        filled += sign == u'#' ? QChar(u'0' + dice.below(10)) : sign;
    return filled;
}

static const Town &throwTown(const QString &country, Dice &dice)
{
    if (country != u"PL" && dice.chance(20)) {
        for (int tries = 0; tries < 50; ++tries) {
            const auto &town = dice.pick(kAbroad);
            if (country == QStringView(town.country))
                return town;
        }
    }
    return dice.chance(8) ? dice.pick(kFar) : dice.pick(kNear);
}

static std::span<const char16_t *const> streetsOf(const QString &country)
{
    if (country == u"UA")
        return kUkrainianStreets;
    if (country == u"BY")
        return kBelarusStreets;
    if (country == u"DE")
        return kGermanStreets;
    if (country == u"GB")
        return kBritishStreets;
    if (country == u"VN")
        return kVietnameseStreets;
    return kStreets;
}

ContactPoint throwAddress(const QString &country, Dice &dice)
{
    const auto &town = throwTown(country, dice);
    const auto townCountry = text(town.country);
    const auto street = text(dice.pick(streetsOf(townCountry)));
    auto house = QString::number(dice.between(1, 120));
    if (dice.chance(45))
        house += u'/' + QString::number(dice.between(1, 60));
    const bool numberFirst = townCountry == u"GB" || townCountry == u"VN";
    return {.kind = ContactKind::Address,
            .value = numberFirst ? house + u' ' + street : street + u' ' + house,
            .city = text(town.name),
            .postcode = withDigits(text(town.postcode), dice),
            .country = townCountry,
            .primary = true};
}

DemoCompany throwCompany(int ordinal, Dice &dice)
{
    const auto &word = dice.pick(kCompanyWords);
    const auto name = text(word.name) + u" „"_s + text(dice.pick(kCompanyNames)) + u'”' + text(dice.pick(kForms));
    auto domain = foldForSearch(text(word.name)).section(u' ', 0, 0) + QString::number(ordinal) + u".example"_s;
    return {name, domain, text(word.segment)};
}
