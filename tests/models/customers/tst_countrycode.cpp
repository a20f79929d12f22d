// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/countrycode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCountryCode : public QObject
{
    Q_OBJECT

private slots:
    void theListIsThatOfTheStandard();
    void namesAreUnderstood_data();
    void namesAreUnderstood();
};

void TestCountryCode::theListIsThatOfTheStandard()
{
    QCOMPARE(countryCodes().size(), 250); // 249 of ISO 3166-1, and XK
    QVERIFY(isCountryCode(u"PL"_s));
    QVERIFY(!isCountryCode(u"pl"_s));
    QVERIFY(!isCountryCode(u"UK"_s));
    QVERIFY(!isCountryCode(u"EU"_s));
    QVERIFY(!isCountryCode(u""_s));
    for (const auto &code : countryCodes())
        QCOMPARE(countryCodeOf(code.toLower()), std::optional(code));
}

void TestCountryCode::namesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: none

    for (const auto &[name, code] :
         std::initializer_list<std::pair<QString, QString>>{{u"United Kingdom"_s, u"GB"_s},
                                                            {u"UK"_s, u"GB"_s},
                                                            {u"EIRE"_s, u"IE"_s},
                                                            {u"USA"_s, u"US"_s},
                                                            {u"U.S.A."_s, u"US"_s},
                                                            {u"poland"_s, u"PL"_s},
                                                            {u"Polska"_s, u"PL"_s},
                                                            {u"Россия"_s, u"RU"_s},
                                                            {u"Deutschland"_s, u"DE"_s},
                                                            {u"Czech Republic"_s, u"CZ"_s},
                                                            {u"Czechia"_s, u"CZ"_s},
                                                            {u"RSA"_s, u"ZA"_s},
                                                            {u"The Netherlands"_s, u"NL"_s},
                                                            {u" France "_s, u"FR"_s},
                                                            {u"United Arab Emirates"_s, u"AE"_s},
                                                            {u"Hong Kong"_s, u"HK"_s},
                                                            {u"Singapore"_s, u"SG"_s},
                                                            {u"Cyprus"_s, u"CY"_s},
                                                            {u"Unspecified"_s, QString()},
                                                            {u"European Community"_s, QString()},
                                                            {u""_s, QString()},
                                                            {u"Atlantis"_s, QString()}})
        QTest::newRow(qPrintable(name.isEmpty() ? u"nothing"_s : name)) << name << code;
}

void TestCountryCode::namesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(countryCodeOf(text).value_or(QString()), code);
}

QTEST_APPLESS_MAIN(TestCountryCode)
#include "tst_countrycode.moc"
