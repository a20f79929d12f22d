// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shoprules.h"

#include "models/settings/shopsettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the settings of a shop may be.
class TestShopRules : public QObject
{
    Q_OBJECT

private slots:
    void countriesAndCurrenciesExist_data();
    void countriesAndCurrenciesExist();
};

void TestShopRules::countriesAndCurrenciesExist_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("field");

    QTest::newRow("Poland") << u"PL"_s << u"PLN"_s << QString();
    QTest::newRow("Lesotho") << u"LS"_s << u"LSL"_s << QString();
    QTest::newRow("Kosovo") << u"XK"_s << u"EUR"_s << QString();
    QTest::newRow("letters of no country") << u"XX"_s << u"PLN"_s << u"country"_s;
    QTest::newRow("small letters") << u"pl"_s << u"PLN"_s << u"country"_s;
    QTest::newRow("letters of no currency") << u"PL"_s << u"ZZZ"_s << u"currency"_s;
    QTest::newRow("no currency") << u"PL"_s << QString() << u"currency"_s;
}

void TestShopRules::countriesAndCurrenciesExist()
{
    QFETCH(QString, country);
    QFETCH(QString, currency);
    QFETCH(QString, field);
    const auto problems = problemsOf({.name = u"Naprawa"_s, .country = country, .currency = currency});
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(problems.constFirst().field, field);
}

QTEST_GUILESS_MAIN(TestShopRules)
#include "tst_shoprules.moc"
