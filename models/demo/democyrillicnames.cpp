// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demonametables.h"

#include <array>

const CyrillicNames &ukrainianNames()
{
    static constexpr auto kWomen = std::to_array<WrittenName>(
        {{u"Олена", u"olena"}, {u"Наталія", u"nataliia"}, {u"Ірина", u"iryna"}, {u"Оксана", u"oksana"}, {u"Тетяна", u"tetiana"},
         {u"Юлія", u"yuliia"}, {u"Світлана", u"svitlana"}, {u"Людмила", u"liudmyla"}, {u"Ганна", u"hanna"}, {u"Галина", u"halyna"},
         {u"Єлизавета", u"yelyzaveta"}, {u"Христина", u"khrystyna"}});
    static constexpr auto kMen = std::to_array<WrittenName>(
        {{u"Олександр", u"oleksandr"}, {u"Андрій", u"andrii"}, {u"Сергій", u"serhii"}, {u"Володимир", u"volodymyr"},
         {u"Дмитро", u"dmytro"}, {u"Іван", u"ivan"}, {u"Юрій", u"yurii"}, {u"Тарас", u"taras"}, {u"Богдан", u"bohdan"},
         {u"Євген", u"yevhen"}});
    static constexpr auto kWomensFamilies = std::to_array<WrittenName>(
        {{u"Коваленко", u"kovalenko"}, {u"Шевченко", u"shevchenko"}, {u"Бондаренко", u"bondarenko"}, {u"Ткачук", u"tkachuk"},
         {u"Мельник", u"melnyk"}, {u"Кравець", u"kravets"}, {u"Левицька", u"levytska"}, {u"Савицька", u"savytska"},
         {u"Гнатюк", u"hnatiuk"}, {u"Лисенко", u"lysenko"}, {u"Яремчук", u"yaremchuk"}, {u"Заєць", u"zaiets"}});
    static constexpr auto kMensFamilies = std::to_array<WrittenName>(
        {{u"Коваленко", u"kovalenko"}, {u"Шевченко", u"shevchenko"}, {u"Бондаренко", u"bondarenko"}, {u"Ткачук", u"tkachuk"},
         {u"Мельник", u"melnyk"}, {u"Кравець", u"kravets"}, {u"Левицький", u"levytskyi"}, {u"Савицький", u"savytskyi"},
         {u"Гнатюк", u"hnatiuk"}, {u"Лисенко", u"lysenko"}, {u"Яремчук", u"yaremchuk"}, {u"Заєць", u"zaiets"}});
    static constexpr CyrillicNames kNames{u"uk", u"UA", kWomen, kMen, kWomensFamilies, kMensFamilies};
    return kNames;
}

const CyrillicNames &russianNames()
{
    static constexpr auto kWomen = std::to_array<WrittenName>(
        {{u"Елена", u"elena"}, {u"Ольга", u"olga"}, {u"Татьяна", u"tatiana"}, {u"Анастасия", u"anastasia"}, {u"Ирина", u"irina"},
         {u"Марина", u"marina"}, {u"Алёна", u"alyona"}, {u"Екатерина", u"ekaterina"}});
    static constexpr auto kMen = std::to_array<WrittenName>(
        {{u"Алексей", u"aleksei"}, {u"Дмитрий", u"dmitri"}, {u"Сергей", u"sergei"}, {u"Михаил", u"mikhail"}, {u"Николай", u"nikolai"},
         {u"Пётр", u"pyotr"}, {u"Игорь", u"igor"}, {u"Артём", u"artyom"}});
    static constexpr auto kWomensFamilies = std::to_array<WrittenName>(
        {{u"Иванова", u"ivanova"}, {u"Смирнова", u"smirnova"}, {u"Кузнецова", u"kuznetsova"}, {u"Попова", u"popova"},
         {u"Соловьёва", u"solovyova"}, {u"Чайковская", u"chaikovskaya"}, {u"Щербакова", u"shcherbakova"}, {u"Зайцева", u"zaitseva"}});
    static constexpr auto kMensFamilies = std::to_array<WrittenName>(
        {{u"Иванов", u"ivanov"}, {u"Смирнов", u"smirnov"}, {u"Кузнецов", u"kuznetsov"}, {u"Попов", u"popov"},
         {u"Соловьёв", u"solovyov"}, {u"Чайковский", u"chaikovsky"}, {u"Щербаков", u"shcherbakov"}, {u"Зайцев", u"zaitsev"}});
    static constexpr CyrillicNames kNames{u"ru", u"BY", kWomen, kMen, kWomensFamilies, kMensFamilies};
    return kNames;
}
