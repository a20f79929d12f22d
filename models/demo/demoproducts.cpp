// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoproducts.h"

using namespace Qt::StringLiterals;

namespace {

enum Season { Always, Summer, Autumn, Christmas, Heating };

struct Row {
    const char16_t *sku;
    const char16_t *name;
    const char16_t *category;
    ProductClass productClass;
    int price; ///< net, whole zloty
    int weight;
    Season season;
    bool delivered;
};

constexpr auto kDurable = ProductClass::Durable;
constexpr auto kConsumable = ProductClass::Consumable;
constexpr auto kService = ProductClass::Service;
constexpr auto kContract = ProductClass::Contract;

constexpr auto kRows = std::to_array<Row>({
    {u"PR-1401", u"Pralka Nordwik AquaLine 7 kg", u"Pralki", kDurable, 1299, 7, Always, true},
    {u"PR-1402", u"Pralka Nordwik AquaLine 9 kg", u"Pralki", kDurable, 1789, 5, Always, true},
    {u"PR-1410", u"Pralka slim Lavanda S40", u"Pralki", kDurable, 1149, 4, Always, true},
    {u"PR-1420", u"Pralko-suszarka Lavanda Duo 8/5", u"Pralki", kDurable, 2399, 2, Autumn, true},
    {u"SU-1501", u"Suszarka z pompą ciepła Nordwik Dry 8 kg", u"Suszarki", kDurable, 2099, 4, Autumn, true},
    {u"SU-1502", u"Suszarka Lavanda Soft 7 kg", u"Suszarki", kDurable, 1699, 3, Autumn, true},
    {u"LO-2101", u"Lodówka Frostia NoFrost 185 cm", u"Lodówki", kDurable, 1949, 6, Summer, true},
    {u"LO-2102", u"Lodówka Frostia 145 cm", u"Lodówki", kDurable, 1249, 4, Summer, true},
    {u"LO-2110", u"Lodówka side-by-side Frostia Grand", u"Lodówki", kDurable, 4290, 1, Summer, true},
    {u"LO-2120", u"Zamrażarka skrzyniowa Polaris 200 l", u"Lodówki", kDurable, 1090, 3, Summer, true},
    {u"LO-2130", u"Lodówka do zabudowy Frostia In", u"Lodówki", kDurable, 2650, 2, Summer, true},
    {u"PI-3101", u"Piekarnik Żar P60 z pirolizą", u"Piekarniki", kDurable, 1590, 4, Christmas, true},
    {u"PI-3102", u"Piekarnik parowy Żar Vapor", u"Piekarniki", kDurable, 2490, 2, Christmas, true},
    {u"PI-3110", u"Płyta indukcyjna Żar Indukta 4", u"Piekarniki", kDurable, 1290, 4, Always, true},
    {u"PI-3120", u"Kuchnia gazowo-elektryczna Żar Duo", u"Piekarniki", kDurable, 1650, 2, Always, true},
    {u"ZM-4101", u"Zmywarka Nordwik Clean 60", u"Zmywarki", kDurable, 1690, 5, Christmas, true},
    {u"ZM-4102", u"Zmywarka do zabudowy Nordwik In 45", u"Zmywarki", kDurable, 1590, 4, Always, true},
    {u"EK-5101", u"Ekspres ciśnieniowy Kaffa Prima", u"Ekspresy", kDurable, 1890, 5, Christmas, false},
    {u"EK-5102", u"Ekspres ciśnieniowy Kaffa Grande z młynkiem", u"Ekspresy", kDurable, 2790, 3, Christmas, false},
    {u"EK-5103", u"Ekspres kolbowy Barista Uno", u"Ekspresy", kDurable, 990, 4, Christmas, false},
    {u"EK-5120", u"Ekspres gastronomiczny Barista Pro 2G", u"Ekspresy", kDurable, 9800, 1, Always, true},
    {u"OD-6101", u"Odkurzacz pionowy Turbina V9", u"Odkurzacze", kDurable, 890, 4, Christmas, false},
    {u"OD-6102", u"Robot sprzątający Turbina Robo", u"Odkurzacze", kDurable, 1490, 3, Christmas, false},
    {u"OD-6103", u"Odkurzacz workowy Turbina Classic", u"Odkurzacze", kDurable, 399, 4, Always, false},
    {u"MA-7101", u"Czajnik Turbina Glass", u"Małe AGD", kDurable, 129, 6, Christmas, false},
    {u"MA-7102", u"Blender Turbina Mix", u"Małe AGD", kDurable, 249, 4, Christmas, false},
    {u"MA-7103", u"Wentylator stojący Zefir 40", u"Małe AGD", kDurable, 199, 5, Summer, false},
    {u"MA-7104", u"Grzejnik olejowy Zefir 2000 W", u"Małe AGD", kDurable, 289, 5, Heating, false},
    {u"MA-7105", u"Żelazko parowe Lavanda Steam", u"Małe AGD", kDurable, 219, 4, Always, false},
    {u"MA-7106", u"Mikser planetarny Żar Kneader", u"Małe AGD", kDurable, 749, 3, Christmas, false},
    {u"FI-8101", u"Filtr wody do ekspresu Kaffa (2 szt.)", u"Filtry", kConsumable, 59, 16, Always, false},
    {u"FI-8102", u"Filtr wody do lodówki Frostia", u"Filtry", kConsumable, 99, 8, Always, false},
    {u"FI-8103", u"Filtr HEPA do odkurzacza Turbina", u"Filtry", kConsumable, 49, 8, Always, false},
    {u"FI-8104", u"Filtr węglowy do okapu (2 szt.)", u"Filtry", kConsumable, 45, 6, Always, false},
    {u"CH-8201", u"Odkamieniacz do ekspresu 500 ml", u"Chemia", kConsumable, 35, 14, Always, false},
    {u"CH-8202", u"Tabletki czyszczące do ekspresu (10 szt.)", u"Chemia", kConsumable, 29, 12, Always, false},
    {u"CH-8203", u"Środek do czyszczenia pralki", u"Chemia", kConsumable, 25, 8, Always, false},
    {u"CH-8204", u"Sól do zmywarki 2 kg", u"Chemia", kConsumable, 15, 8, Always, false},
    {u"CH-8205", u"Worki do odkurzacza Turbina (5 szt.)", u"Chemia", kConsumable, 39, 10, Always, false},
    {u"KA-8301", u"Kawa ziarnista Kaffa 1 kg", u"Kawa", kConsumable, 79, 14, Christmas, false},
    {u"CZ-9101", u"Pompa odpływowa do pralki Nordwik", u"Części", kConsumable, 119, 5, Always, false},
    {u"CZ-9102", u"Uszczelka drzwi pralki Lavanda", u"Części", kConsumable, 139, 4, Always, false},
    {u"CZ-9103", u"Grzałka pralki 1950 W", u"Części", kConsumable, 95, 4, Always, false},
    {u"CZ-9104", u"Termostat lodówki Frostia", u"Części", kConsumable, 89, 3, Summer, false},
    {u"CZ-9105", u"Uszczelka drzwi lodówki 185 cm", u"Części", kConsumable, 189, 3, Summer, false},
    {u"CZ-9106", u"Młynek do ekspresu Kaffa", u"Części", kConsumable, 249, 2, Always, false},
    {u"CZ-9107", u"Pasek napędowy suszarki", u"Części", kConsumable, 49, 3, Autumn, false},
    {u"CZ-9108", u"Termoobieg – wentylator piekarnika", u"Części", kConsumable, 159, 2, Always, false},
    {u"US-0101", u"Naprawa pralki lub zmywarki", u"Naprawy", kService, 220, 7, Always, false},
    {u"US-0102", u"Naprawa lodówki", u"Naprawy", kService, 260, 5, Summer, false},
    {u"US-0103", u"Naprawa ekspresu", u"Naprawy", kService, 180, 6, Always, false},
    {u"US-0104", u"Naprawa piekarnika lub płyty", u"Naprawy", kService, 210, 4, Always, false},
    {u"US-0105", u"Ekspertyza i wycena naprawy", u"Naprawy", kService, 80, 5, Always, false},
    {u"US-0201", u"Przegląd i odkamienianie ekspresu", u"Przeglądy", kService, 150, 7, Always, false},
    {u"US-0202", u"Przegląd lodówki przed sezonem", u"Przeglądy", kService, 120, 3, Summer, false},
    {u"US-0301", u"Montaż i podłączenie sprzętu", u"Montaż", kService, 130, 6, Always, false},
    {u"US-0302", u"Montaż w zabudowie", u"Montaż", kService, 220, 4, Always, false},
    {u"UM-0401", u"Umowa serwisowa „Spokój” – rok", u"Umowy serwisowe", kContract, 349, 3, Always, false},
    {u"UM-0402", u"Umowa serwisowa „Gastro” – rok", u"Umowy serwisowe", kContract, 1490, 2, Always, false},
    {u"UM-0403", u"Przedłużona ochrona 5 lat", u"Umowy serwisowe", kContract, 399, 4, Always, false},
});

constexpr std::array<std::array<int, 12>, 5> kShares{{
    {100, 95, 100, 95, 100, 100, 95, 95, 105, 105, 105, 130},  // Always
    {60, 60, 70, 90, 130, 230, 280, 220, 100, 70, 60, 70},     // Summer
    {120, 90, 80, 60, 50, 40, 40, 70, 160, 250, 230, 140},     // Autumn
    {70, 80, 80, 100, 100, 80, 60, 60, 80, 100, 190, 380},     // Christmas
    {180, 140, 80, 30, 10, 5, 5, 5, 90, 250, 260, 230},        // Heating
}};

}

static Product productOf(const Row &row)
{
    constexpr int kTaxRateBp = 2300;
    constexpr int kTaxRateInHomesBp = 800; // work done in someone's home
    Product product{.sku = QString::fromUtf16(row.sku),
                    .name = QString::fromUtf16(row.name),
                    .category = QString::fromUtf16(row.category),
                    .productClass = row.productClass,
                    .priceE4 = qint64{row.price} * 10'000,
                    .taxRateBp = product.category == u"Montaż" ? kTaxRateInHomesBp : kTaxRateBp};
    if (row.productClass == kDurable) {
        product.warranty = WarrantyTerm::ofMonths(row.delivered ? 36 : 24);
        product.returnDays = 14;
        product.surveyDays = 7;
        product.registrationRequired = row.price > 1500;
        product.guideLink = u"https://serwis-nowak.example/poradnik/"_s + product.sku.toLower();
    }
    if (product.category == u"Ekspresy")
        product.inspectionMonths = 12;
    if (product.category == u"Części")
        product.warranty = WarrantyTerm::ofMonths(6);
    if (product.category == u"Naprawy")
        product.warranty = WarrantyTerm::ofMonths(3);
    return product;
}

QList<DemoProduct> demoProducts()
{
    QList<DemoProduct> products;
    for (const auto &row : kRows)
        products.append({productOf(row), row.weight, row.season, row.delivered});
    return products;
}

int seasonShare(int season, int month)
{
    return kShares.at(static_cast<size_t>(season)).at(static_cast<size_t>(month - 1));
}
