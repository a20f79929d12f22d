// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/scaledtexts.h"

#include "ui/core/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestScaledTexts : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void numbersAreShownWithTheDecimalsTheyHave();
};

static Formats formats(const QLocale &locale = QLocale(QLocale::Polish))
{
    return {locale, QTimeZone("Europe/Warsaw")};
}

void TestScaledTexts::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<std::optional<qint64>>("scaled");
    const auto row = [](const char *name, const QString &text, int scale, std::optional<qint64> scaled) {
        QTest::newRow(name) << text << scale << scaled;
    };
    row("comma", u"12,5"_s, 1000, 12'500);
    row("point", u"12.5"_s, 1000, 12'500);
    row("grouped", u"1 234,50"_s, 10'000, 12'345'000);
    row("negative", u"-1"_s, 1000, -1000);
    row("four decimals", u"0,0375"_s, 10'000, 375);
    row("more decimals than are kept", u"0,00001"_s, 10'000, std::nullopt);
    row("no number", u"abc"_s, 1000, std::nullopt);
    row("nothing", QString(), 1000, std::nullopt);
    row("more than any shop sells", u"1e15"_s, 1000, std::nullopt);
}

void TestScaledTexts::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(std::optional<qint64>, scaled);
    QCOMPARE(scaledFromText(text, scale, formats()), scaled);
}

void TestScaledTexts::numbersAreShownWithTheDecimalsTheyHave()
{
    QCOMPARE(quantityText(2000, formats()), u"2"_s);
    QCOMPARE(quantityText(-1250, formats()), formats().number(-1.25, 2));
    QCOMPARE(unitPriceText(123'400, formats()), u"12,34"_s);
    QCOMPARE(unitPriceText(375, formats()), u"0,0375"_s);
    QCOMPARE(unitPriceText(350, formats()), u"0,035"_s);
    QCOMPARE(shareText(2300, formats()), u"23%"_s);
    QCOMPARE(shareText(1250, formats()), u"12,50%"_s);
    QCOMPARE(percentText(2300, formats()), u"23"_s);
    QCOMPARE(percentText(1250, formats()), u"12,50"_s);
    QCOMPARE(lineText(1500, u"Rope %1"_s, 123'400, 800, formats()), u"1,5 × Rope %1, 12,34, 8%"_s);
    QCOMPARE(scaledFromText(u"9999999999999"_s, 1000, formats()), std::optional(std::numeric_limits<qint64>::max()));
}

QTEST_MAIN(TestScaledTexts)
#include "tst_scaledtexts.moc"
