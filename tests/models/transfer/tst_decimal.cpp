// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/decimal.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadExactly_data();
    void numbersAreReadExactly();
    void decimalsAreScaledAndRounded_data();
    void decimalsAreScaledAndRounded();
    void wholeNumbersAreWhole_data();
    void wholeNumbersAreWhole();
    void idsLoseTheirPointZero_data();
    void idsLoseTheirPointZero();
    void aColumnTellsItsDecimalSign_data();
    void aColumnTellsItsDecimalSign();
};

void TestDecimal::numbersAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char16_t>("sign");
    QTest::addColumn<Parsed<Decimal>>("expected");

    const auto is = [](qint64 digits, int scale) { return Parsed<Decimal>{{digits, scale}, {}}; };
    const auto none = Parsed<Decimal>::failed(ProblemKind::NotANumber);
    QTest::newRow("whole") << u"12"_s << u'.' << is(12, 0);
    QTest::newRow("point") << u"2.55"_s << u'.' << is(255, 2);
    QTest::newRow("comma") << u"2,55"_s << u',' << is(255, 2);
    QTest::newRow("trailing zeros") << u"2.50"_s << u'.' << is(250, 2);
    QTest::newRow("no whole part") << u".5"_s << u'.' << is(5, 1);
    QTest::newRow("no decimals") << u"5,"_s << u',' << is(5, 0);
    QTest::newRow("zero") << u"0,00"_s << u',' << is(0, 2);
    QTest::newRow("leading zeros") << u"007"_s << u'.' << is(7, 0);
    QTest::newRow("small") << u"0.001"_s << u'.' << is(1, 3);
    QTest::newRow("spaces around") << u"  12 "_s << u'.' << is(12, 0);
    QTest::newRow("minus") << u"-12.5"_s << u'.' << is(-125, 1);
    QTest::newRow("typographic minus") << u"\u221212,5"_s << u',' << is(-125, 1);
    QTest::newRow("plus") << u"+3"_s << u'.' << is(3, 0);
    QTest::newRow("space groups") << u"1 234 567,89"_s << u',' << is(123456789, 2);
    QTest::newRow("no-break space groups") << u"1\u00A0234,5"_s << u',' << is(12345, 1);
    QTest::newRow("narrow no-break space groups") << u"1\u202F234,5"_s << u',' << is(12345, 1);
    QTest::newRow("apostrophe groups") << u"1'234.5"_s << u'.' << is(12345, 1);
    QTest::newRow("comma groups") << u"1,234,567.89"_s << u'.' << is(123456789, 2);
    QTest::newRow("point groups") << u"1.234.567,89"_s << u',' << is(123456789, 2);
    QTest::newRow("złoty") << u"12,50 zł"_s << u',' << is(1250, 2);
    QTest::newRow("PLN") << u"12,50 PLN"_s << u',' << is(1250, 2);
    QTest::newRow("euro behind") << u"12,50€"_s << u',' << is(1250, 2);
    QTest::newRow("dollar in front") << u"$12.50"_s << u'.' << is(1250, 2);
    QTest::newRow("minus dollar") << u"-$12.50"_s << u'.' << is(-1250, 2);
    QTest::newRow("dollar minus") << u"$-12.50"_s << u'.' << is(-1250, 2);
    QTest::newRow("roubles") << u"1 500 руб."_s << u',' << is(1500, 0);
    QTest::newRow("18 digits") << u"999999999999999999"_s << u'.' << is(999999999999999999, 0);
    QTest::newRow("19 digits") << u"9999999999999999999"_s << u'.' << Parsed<Decimal>::failed(ProblemKind::OutOfRange);
    QTest::newRow("19 decimals") << u"0.0000000000000000001"_s << u'.' << Parsed<Decimal>::failed(ProblemKind::OutOfRange);
    QTest::newRow("nothing") << QString() << u'.' << none;
    QTest::newRow("only a sign") << u"-"_s << u'.' << none;
    QTest::newRow("only a point") << u"."_s << u'.' << none;
    QTest::newRow("a word") << u"twelve"_s << u'.' << none;
    QTest::newRow("only a currency") << u"PLN"_s << u'.' << none;
    QTest::newRow("a unit") << u"12 pieces"_s << u'.' << none;
    QTest::newRow("brackets") << u"(12)"_s << u'.' << none;
    QTest::newRow("exponent") << u"1.5E+3"_s << u'.' << none;
    QTest::newRow("two points") << u"1.2.3"_s << u'.' << none;
    QTest::newRow("decimal comma under point") << u"12,50"_s << u'.' << none;
    QTest::newRow("decimal point under comma") << u"12.50"_s << u',' << none;
    QTest::newRow("group of two") << u"1 23"_s << u'.' << none;
    QTest::newRow("first group of four") << u"1234 567"_s << u'.' << none;
    QTest::newRow("two group signs") << u"1 234,567"_s << u'.' << none;
    QTest::newRow("group behind a zero") << u"0,125"_s << u'.' << none;
    QTest::newRow("two minus signs") << u"--5"_s << u'.' << none;
    QTest::newRow("NaN") << u"NaN"_s << u'.' << none;
}

void TestDecimal::numbersAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(char16_t, sign);
    QFETCH(Parsed<Decimal>, expected);
    const auto parsed = parseDecimal(text, sign);

    QCOMPARE(parsed.problem, expected.problem);
    if (parsed.isValid())
        QVERIFY(parsed.value == expected.value);
}

void TestDecimal::decimalsAreScaledAndRounded_data()
{
    QTest::addColumn<Decimal>("number");
    QTest::addColumn<int>("places");
    QTest::addColumn<std::optional<qint64>>("expected");
    QTest::addColumn<bool>("isExact");

    const auto is = [](qint64 value) { return std::optional(value); };
    QTest::newRow("as it is") << Decimal{1250, 2} << 2 << is(1250) << true;
    QTest::newRow("more places") << Decimal{125, 1} << 2 << is(1250) << true;
    QTest::newRow("zeros cut") << Decimal{12500, 3} << 2 << is(1250) << true;
    QTest::newRow("rounded down") << Decimal{12504, 3} << 2 << is(1250) << false;
    QTest::newRow("half up") << Decimal{12505, 3} << 2 << is(1251) << false;
    QTest::newRow("half away from zero") << Decimal{-12505, 3} << 2 << is(-1251) << false;
    QTest::newRow("a float's tail") << Decimal{13860000000000001, 15} << 2 << is(1386) << false;
    QTest::newRow("the smallest") << Decimal{1, 18} << 0 << is(0) << false;
    QTest::newRow("too big") << Decimal{999999999999999999, 0} << 2 << std::optional<qint64>() << true;
}

void TestDecimal::decimalsAreScaledAndRounded()
{
    QFETCH(Decimal, number);
    QFETCH(int, places);
    QFETCH(std::optional<qint64>, expected);
    QFETCH(bool, isExact);
    QCOMPARE(scaledTo(number, places), expected);
    QCOMPARE(fits(number, places), isExact);
}

void TestDecimal::wholeNumbersAreWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("expected");

    QTest::newRow("5") << u"5"_s << std::optional<qint64>(5);
    QTest::newRow("5.0") << u"5.0"_s << std::optional<qint64>(5);
    QTest::newRow("-6") << u"-6"_s << std::optional<qint64>(-6);
    QTest::newRow("1 000") << u"1 000"_s << std::optional<qint64>(1000);
    QTest::newRow("5.5") << u"5.5"_s << std::optional<qint64>();
    QTest::newRow("empty") << QString() << std::optional<qint64>();
}

void TestDecimal::wholeNumbersAreWhole()
{
    QFETCH(QString, text);
    QFETCH(std::optional<qint64>, expected);
    const auto parsed = parseInteger(text, u'.');
    QCOMPARE(parsed.isValid(), expected.has_value());
    QCOMPARE(parsed.value, expected.value_or(0));
}

void TestDecimal::idsLoseTheirPointZero_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");

    QTest::newRow("17850.0") << u"17850.0"_s << u"17850"_s;
    QTest::newRow("17850.00") << u"17850.00"_s << u"17850"_s;
    QTest::newRow("plain") << u"17850"_s << u"17850"_s;
    QTest::newRow("a version") << u"1.0.0"_s << u"1.0.0"_s;
    QTest::newRow("not zero") << u"17850.5"_s << u"17850.5"_s;
    QTest::newRow("letters") << u"A1.0"_s << u"A1.0"_s;
    QTest::newRow("no decimals") << u"1."_s << u"1."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestDecimal::idsLoseTheirPointZero()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(withoutPointZero(id).toString(), expected);
}

void TestDecimal::aColumnTellsItsDecimalSign_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<DecimalFinding>("expected");

    QTest::newRow("point") << QStringList{u"1"_s, u"2.55"_s, u"1.234"_s} << DecimalFinding::Point;
    QTest::newRow("comma") << QStringList{u"1"_s, u"2,55"_s, u"1.234"_s} << DecimalFinding::Comma;
    QTest::newRow("both in one number") << QStringList{u"1,234.50"_s} << DecimalFinding::Point;
    QTest::newRow("long groups") << QStringList{u"1.234.567"_s} << DecimalFinding::Comma;
    QTest::newRow("a zero in front") << QStringList{u"0.125"_s} << DecimalFinding::Point;
    QTest::newRow("could be both") << QStringList{u"1,234"_s, u"12"_s} << DecimalFinding::Ambiguous;
    QTest::newRow("mixed") << QStringList{u"1,5"_s, u"1.5"_s} << DecimalFinding::Mixed;
    QTest::newRow("whole numbers") << QStringList{u"1"_s, u"1 000"_s} << DecimalFinding::None;
    QTest::newRow("no numbers") << QStringList{u"a.b"_s, u""_s} << DecimalFinding::None;
}

void TestDecimal::aColumnTellsItsDecimalSign()
{
    QFETCH(QStringList, texts);
    QFETCH(DecimalFinding, expected);
    DecimalDetector detector;
    for (const auto &text : texts)
        detector.add(text);
    QCOMPARE(detector.finding(), expected);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
