// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasetexts.h"

#include "ui/core/formats.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceHasItsOwnWord();
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void numbersAreShownWithTheDecimalsTheyHave();
    void aRefusedStateIsExplained();
};

static Formats formats(const QLocale &locale = QLocale(QLocale::Polish))
{
    return {locale, QTimeZone("Europe/Warsaw")};
}

void TestPurchaseTexts::everyChoiceHasItsOwnWord()
{
    QSet<QString> words;
    for (const auto status : allOf<PurchaseStatus>())
        words.insert(purchaseStatusText(status));
    for (const auto method : allOf<PaymentMethod>())
        words.insert(paymentMethodText(method));
    for (int state = 0; state <= int(PaymentState::OwedBack); ++state)
        words.insert(paymentStateText(PaymentState(state)));
    QCOMPARE(words.size(), 4 + 4 + 5);
    for (int filter = 0; filter <= int(PurchaseFilter::CounterSales); ++filter)
        QVERIFY(emptyPurchasesText(PurchaseFilter(filter)).endsWith(u'.'));
}

void TestPurchaseTexts::numbersAreReadAsPeopleWriteThem_data()
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

void TestPurchaseTexts::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(std::optional<qint64>, scaled);
    QCOMPARE(scaledFromText(text, scale, formats()), scaled);
}

void TestPurchaseTexts::numbersAreShownWithTheDecimalsTheyHave()
{
    QCOMPARE(quantityText(2000, formats()), u"2"_s);
    QCOMPARE(quantityText(-1250, formats()), formats().number(-1.25, 2));
    QCOMPARE(unitPriceText(123'400, formats()), u"12,34"_s);
    QCOMPARE(unitPriceText(375, formats()), u"0,0375"_s);
    QCOMPARE(taxRateText(2300, formats()), u"23%"_s);
    QCOMPARE(scaledFromText(u"9999999999999"_s, 1000, formats()), std::optional(std::numeric_limits<qint64>::max()));
}

void TestPurchaseTexts::aRefusedStateIsExplained()
{
    QSet<QString> sentences;
    for (const auto &state : {u"ordered"_s, u"partly_delivered"_s, u"delivered"_s, u"cancelled"_s})
        sentences.insert(purchaseProblemText({u"status"_s, ProblemKind::NotAllowed, state}));
    QCOMPARE(sentences.size(), 4);
    QVERIFY(purchaseProblemText({u"lines"_s, ProblemKind::Missing}).contains(u"line"));
    QVERIFY(purchaseProblemText({u"number"_s, ProblemKind::Duplicate, u"7"_s}).contains(u"7"));
}

QTEST_MAIN(TestPurchaseTexts)
#include "tst_purchasetexts.moc"
