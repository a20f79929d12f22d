// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/taxnumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTaxNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNormalized_data();
    void numbersAreNormalized();
};

void TestTaxNumber::numbersAreNormalized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("normalized"); // empty: refused

    QTest::newRow("NIP") << u"526-025-02-74"_s << u"PL"_s << u"5260250274"_s;
    QTest::newRow("NIP with prefix") << u"PL 5260250274"_s << u"PL"_s << u"5260250274"_s;
    QTest::newRow("NIP with label") << u"NIP: 526 025 02 74"_s << u"PL"_s << u"5260250274"_s;
    QTest::newRow("NIP abroad") << u"pl5260250274"_s << u"DE"_s << u"PL5260250274"_s;
    QTest::newRow("NIP, wrong check digit") << u"5260250275"_s << u"PL"_s << QString();
    QTest::newRow("NIP, remainder 10") << u"1234567890"_s << u"PL"_s << QString();
    QTest::newRow("NIP, too short") << u"526025027"_s << u"PL"_s << QString();
    QTest::newRow("NIP abroad, wrong") << u"PL5260250275"_s << u"DE"_s << QString();
    QTest::newRow("german in Poland") << u"DE 123456789"_s << u"PL"_s << u"DE123456789"_s;
    QTest::newRow("german at home") << u"DE123456789"_s << u"DE"_s << u"123456789"_s;
    QTest::newRow("greek") << u"EL123456789"_s << u"GR"_s << u"123456789"_s;
    QTest::newRow("russian") << u"ИНН 7707083893"_s << u"RU"_s << u"7707083893"_s;
    QTest::newRow("letters inside") << u"B-12345678"_s << u"ES"_s << u"B12345678"_s;
    QTest::newRow("nothing") << u" - "_s << u"DE"_s << QString();
    QTest::newRow("no digit") << u"ABCDEFG"_s << u"DE"_s << QString();
    QTest::newRow("too long") << u"1234567890123456"_s << u"DE"_s << QString();
    QTest::newRow("bad character") << u"123456*89"_s << u"DE"_s << QString();
}

void TestTaxNumber::numbersAreNormalized()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, normalized);

    const auto number = normalizedTaxNumber(text, country);

    QCOMPARE(number.has_value(), !normalized.isEmpty());
    QCOMPARE(number.value_or(QString()), normalized);
}

QTEST_APPLESS_MAIN(TestTaxNumber)
#include "tst_taxnumber.moc"
