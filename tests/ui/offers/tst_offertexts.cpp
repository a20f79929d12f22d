// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertexts.h"

#include "ui/core/formats.h"
#include "ui/offers/conflicttexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceHasItsOwnWord();
    void usualReasonsAreKeptAsWordsAndOthersAsTyped();
    void aRefusalIsExplained();
    void conflictNamesTheRelatedCustomerWhoWasTold();
    void pricesOfOtherGoodsOrCurrenciesAreNotCompared();

private:
    const Formats m_formats{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Warsaw")};
};

void TestOfferTexts::everyChoiceHasItsOwnWord()
{
    QSet<QString> words;
    for (const auto status : allOf<OfferStatus>())
        words.insert(offerStatusText(status));
    for (const auto kind : allOf<ConflictKind>())
        words.insert(conflictKindText(kind));
    for (const auto choice : allOf<ConflictChoice>())
        words.insert(conflictChoiceText(choice));
    QCOMPARE(words.size(), 8 + 4 + 3);
    for (const auto filter : allOf<OfferFilter>())
        QVERIFY(emptyOffersText(filter).endsWith(u'.'));
}

void TestOfferTexts::usualReasonsAreKeptAsWordsAndOthersAsTyped()
{
    for (const auto &reason : declineReasons())
        QCOMPARE(declineReasonFromText(declineReasonText(reason)), reason);
    QCOMPARE(declineReasonFromText(u" bought ELSEWHERE "_s), u"bought_elsewhere"_s);
    QCOMPARE(declineReasonFromText(u" too <b>big</b>"_s), u"too <b>big</b>"_s);
    QCOMPARE(declineReasonText(u"too <b>big</b>"_s), u"too <b>big</b>"_s);
}

void TestOfferTexts::aRefusalIsExplained()
{
    QVERIFY(offerProblemText({u"status"_s, ProblemKind::NotAllowed, u"issued"_s}).contains(u"moved on"));
    QVERIFY(offerProblemText({u"number"_s, ProblemKind::NotAllowed, u"accepted"_s}).contains(u"agreed"));
    QVERIFY(offerProblemText({u"lines"_s, ProblemKind::Missing}).contains(u"line"));
    QVERIFY(offerProblemText({u"valid_until"_s, ProblemKind::OrderOfDates, u"2026-03-01"_s}).contains(u"over"));
}

static OfferConflict conflict()
{
    return {.other = {5},
            .number = u"O-1"_s,
            .status = OfferStatus::Declined,
            .customer = {2},
            .customerName = u"Lis S.A."_s,
            .issuedAt = *instantFromIso(u"2026-03-01T10:00:00Z"_s),
            .description = u"Kettle"_s,
            .priceE4 = 12'400'000,
            .currency = u"PLN"_s,
            .newPriceE4 = 13'000'000};
}

void TestOfferTexts::conflictNamesTheRelatedCustomerWhoWasTold()
{
    const auto plain = [this](const OfferConflict &about, CustomerId customer) {
        return conflictSentence(about, customer, QDate(2026, 3, 5), m_formats).replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(plain(conflict(), {1}), u"Somebody quoted 1,240.00 PLN for “Kettle” to Lis S.A. on 01/03/2026, declined since."_s);
    QCOMPARE(plain(conflict(), {2}), u"Somebody quoted 1,240.00 PLN for “Kettle” on 01/03/2026, declined since."_s);
    auto category = conflict();
    category.sameGoods = false;
    QVERIFY(plain(category, {2}).contains(u"“Kettle” of the same category"));
}

void TestOfferTexts::pricesOfOtherGoodsOrCurrenciesAreNotCompared()
{
    QVERIFY(priceDifferenceText(conflict(), u"PLN"_s, m_formats).contains(u"60.00"));
    QCOMPARE(priceDifferenceText(conflict(), u"EUR"_s, m_formats), QString());
    auto category = conflict();
    category.sameGoods = false;
    QCOMPARE(priceDifferenceText(category, u"PLN"_s, m_formats), QString());
}

QTEST_MAIN(TestOfferTexts)
#include "tst_offertexts.moc"
