// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demonametables.h"

#include <array>

std::span<const char16_t *const> polishWomen()
{
    static constexpr auto kNames = std::to_array<const char16_t *>(
        {u"Anna", u"Maria", u"Katarzyna", u"Małgorzata", u"Agnieszka", u"Barbara", u"Ewa", u"Krystyna", u"Elżbieta", u"Magdalena",
         u"Joanna", u"Aleksandra", u"Zofia", u"Monika", u"Teresa", u"Danuta", u"Natalia", u"Karolina", u"Marta", u"Beata", u"Dorota",
         u"Jadwiga", u"Janina", u"Alicja", u"Jolanta", u"Grażyna", u"Iwona", u"Paulina", u"Justyna", u"Hanna", u"Zuzanna", u"Halina",
         u"Renata", u"Sylwia", u"Izabela", u"Łucja", u"Urszula", u"Wiktoria", u"Bożena", u"Stanisława"});
    return kNames;
}

std::span<const char16_t *const> polishMen()
{
    static constexpr auto kNames = std::to_array<const char16_t *>(
        {u"Piotr", u"Krzysztof", u"Andrzej", u"Tomasz", u"Jan", u"Paweł", u"Michał", u"Marcin", u"Jakub", u"Adam", u"Stanisław",
         u"Marek", u"Łukasz", u"Grzegorz", u"Mateusz", u"Wojciech", u"Mariusz", u"Dariusz", u"Zbigniew", u"Maciej", u"Rafał",
         u"Robert", u"Kamil", u"Jacek", u"Dawid", u"Tadeusz", u"Szymon", u"Kacper", u"Ryszard", u"Jerzy", u"Henryk", u"Sławomir",
         u"Janusz", u"Artur", u"Bartosz", u"Wiesław", u"Przemysław", u"Zdzisław", u"Mirosław", u"Świętosław"});
    return kNames;
}

std::span<const char16_t *const> polishFamilies()
{
    static constexpr auto kNames = std::to_array<const char16_t *>(
        {u"Nowak", u"Kowalski", u"Wiśniewski", u"Wójcik", u"Kowalczyk", u"Kamiński", u"Lewandowski", u"Zieliński", u"Szymański",
         u"Woźniak", u"Dąbrowski", u"Kozłowski", u"Jankowski", u"Mazur", u"Wojciechowski", u"Kwiatkowski", u"Krawczyk", u"Kaczmarek",
         u"Piotrowski", u"Grabowski", u"Zając", u"Pawłowski", u"Michalski", u"Król", u"Wieczorek", u"Jabłoński", u"Wróbel",
         u"Nowakowski", u"Majewski", u"Olszewski", u"Stępień", u"Malinowski", u"Jaworski", u"Adamczyk", u"Dudek", u"Nowicki",
         u"Pawlak", u"Górski", u"Witkowski", u"Walczak", u"Sikora", u"Baran", u"Rutkowski", u"Michalak", u"Szewczyk", u"Ostrowski",
         u"Tomaszewski", u"Pietrzak", u"Zalewski", u"Wróblewski", u"Marciniak", u"Jasiński", u"Zawadzki", u"Bąk", u"Jakubowski",
         u"Sadowski", u"Duda", u"Włodarczyk", u"Chmielewski", u"Borkowski", u"Sokołowski", u"Szczepański", u"Sawicki", u"Kucharski",
         u"Lis", u"Maciejewski", u"Kubiak", u"Kalinowski", u"Mazurek", u"Wysocki", u"Kołodziej", u"Kaźmierczak", u"Czarnecki",
         u"Sobczak", u"Gołąb", u"Urbański", u"Głowacki", u"Zakrzewski", u"Krajewski", u"Laskowski", u"Ziółkowski", u"Gajewski",
         u"Mróz", u"Szulc", u"Brzeziński", u"Baranowski", u"Makowski", u"Przybylski", u"Kaczmarczyk", u"Cieślak", u"Łuczak",
         u"Błaszczyk", u"Andrzejewski", u"Jóźwiak", u"Kania", u"Żak", u"Ćwik", u"Środa", u"Źrebiec", u"Ślusarczyk"});
    return kNames;
}

const LatinNames &germanNames()
{
    static constexpr auto kGiven = std::to_array<const char16_t *>(
        {u"Jürgen", u"Käthe", u"Heike", u"Uwe", u"Björn", u"Sabine", u"Jörg", u"Ursula", u"Matthias", u"Anke"});
    static constexpr auto kFamilies = std::to_array<const char16_t *>(
        {u"Müller", u"Schröder", u"Weiß", u"Köhler", u"Krüger", u"Groß", u"Schäfer", u"Böhm", u"Lindner", u"Vogt"});
    static constexpr LatinNames kNames{u"de", u"DE", kGiven, kFamilies};
    return kNames;
}

const LatinNames &englishNames()
{
    static constexpr auto kGiven = std::to_array<const char16_t *>(
        {u"Emily", u"Oliver", u"Grace", u"Harry", u"Siobhan", u"Callum", u"Megan", u"Rhys", u"Charlotte", u"George"});
    static constexpr auto kFamilies = std::to_array<const char16_t *>(
        {u"Smith", u"O'Brien", u"Taylor", u"Walker", u"Hughes", u"Wright", u"Campbell", u"Bennett", u"Shaw", u"Murphy"});
    static constexpr LatinNames kNames{u"en", u"GB", kGiven, kFamilies};
    return kNames;
}

const LatinNames &vietnameseNames()
{
    static constexpr auto kGiven = std::to_array<const char16_t *>(
        {u"Thị Lan", u"Văn Hùng", u"Minh Đức", u"Thị Hoa", u"Quang Huy", u"Thu Hà", u"Ngọc Anh", u"Tuấn Anh", u"Thị Hương", u"Đình Nam"});
    static constexpr auto kFamilies =
        std::to_array<const char16_t *>({u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng", u"Vũ", u"Đặng", u"Bùi"});
    static constexpr LatinNames kNames{u"vi", u"VN", kGiven, kFamilies};
    return kNames;
}
