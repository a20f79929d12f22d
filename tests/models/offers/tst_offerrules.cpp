// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum OfferStatus;

class TestOfferRules : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheseStepsAreAllowed();
    void onlyADraftIsEdited();
    void isLateAfterTheLastDay_data();
    void isLateAfterTheLastDay();
    void titlesTellRevisionsAndVariantsApart();
    void variantsFollowTheAlphabet();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void aGoodOfferHasNoProblems();
    void issuingNeedsLinesAndDaysToCome();
    void aReasonIsNeeded();
};

static Offer good()
{
    return {.number = u"O-2026-00001"_s, .customer = {1}, .currency = u"PLN"_s, .lines = {{.description = u"Kettle"_s, .unitPriceE4 = 10'000}}};
}

void TestOfferRules::onlyTheseStepsAreAllowed()
{
    const QList<std::pair<OfferStatus, OfferStatus>> allowed{{Draft, Issued},      {Issued, Accepted},   {Issued, Declined}, {Issued, Withdrawn},
                                                             {Issued, Superseded}, {Issued, Expired},    {Expired, Accepted}, {Accepted, Converted}};
    for (const auto from : allOf<OfferStatus>()) {
        for (const auto to : allOf<OfferStatus>())
            QCOMPARE(canBecome(from, to), allowed.contains({from, to}));
    }
}

void TestOfferRules::onlyADraftIsEdited()
{
    for (const auto status : allOf<OfferStatus>())
        QCOMPARE(canEdit(status), status == Draft);
    for (const auto status : {Issued, Declined, Withdrawn, Expired})
        QVERIFY(canRevise(status));
    for (const auto status : {Draft, Accepted, Superseded, Converted})
        QVERIFY(!canRevise(status));
}

void TestOfferRules::isLateAfterTheLastDay_data()
{
    QTest::addColumn<OfferStatus>("status");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("late");
    QTest::addColumn<bool>("valid");

    const QDate today(2026, 3, 2);
    QTest::newRow("tomorrow") << Issued << today.addDays(1) << false << true;
    QTest::newRow("today") << Issued << today << false << true;
    QTest::newRow("yesterday") << Issued << today.addDays(-1) << true << false;
    QTest::newRow("endless") << Issued << QDate() << false << true;
    QTest::newRow("expired") << Expired << today.addDays(-1) << true << false;
    QTest::newRow("a draft") << Draft << today.addDays(-1) << false << false;
}

void TestOfferRules::isLateAfterTheLastDay()
{
    QFETCH(OfferStatus, status);
    QFETCH(QDate, last);
    auto offer = good();
    offer.status = status;
    if (last.isValid())
        offer.validUntil = last;
    QTEST(isLateOn(offer, {2026, 3, 2}), "late");
    QTEST(isValidOn(offer, {2026, 3, 2}), "valid");
}

void TestOfferRules::titlesTellRevisionsAndVariantsApart()
{
    QCOMPARE(offerTitle(u"O-1"_s, 1, u"A"_s), u"O-1"_s);
    QCOMPARE(offerTitle(u"O-1"_s, 2, u"A"_s), u"O-1/2"_s);
    QCOMPARE(offerTitle(u"O-1"_s, 2, u"B"_s), u"O-1/2 B"_s);
}

void TestOfferRules::variantsFollowTheAlphabet()
{
    QCOMPARE(nextVariant({u"A"_s}), u"B"_s);
    QCOMPARE(nextVariant({u"A"_s, u"B"_s, u"D"_s}), u"C"_s);
    QStringList all;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        all.append(QString(QChar(letter)));
    QCOMPARE(nextVariant(all), QString());
}

void TestOfferRules::namesWhatIsWrong_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, const QString &field, const auto &spoil) {
        auto offer = good();
        spoil(offer);
        QTest::newRow(name) << offer << field;
    };
    row("no customer", u"customer"_s, [](Offer &o) { o.customer = {}; });
    row("no currency", u"currency"_s, [](Offer &o) { o.currency = u"zloty"_s; });
    row("revision 0", u"revision"_s, [](Offer &o) { o.revision = 0; });
    row("small variant", u"variant"_s, [](Offer &o) { o.variant = u"b"_s; });
    row("long variant", u"variant"_s, [](Offer &o) { o.variant = u"AB"_s; });
    row("discount", u"discount"_s, [](Offer &o) { o.discountBp = 10'001; });
    row("long note", u"note"_s, [](Offer &o) { o.note = QString(4001, u'n'); });
    row("far away", u"valid_until"_s, [](Offer &o) { o.validUntil = QDate(3000, 1, 1); });
    row("no description", u"line 1 description"_s, [](Offer &o) { o.lines[0].description = u" "_s; });
    row("no quantity", u"line 1 quantity"_s, [](Offer &o) { o.lines[0].quantityMilli = 0; });
    row("negative quantity", u"line 1 quantity"_s, [](Offer &o) { o.lines[0].quantityMilli = -1000; });
    row("price", u"line 1 unit_price"_s, [](Offer &o) { o.lines[0].unitPriceE4 = 10'000'000'000'001; });
    row("line discount", u"line 1 discount"_s, [](Offer &o) { o.lines[0].discountBp = -1; });
    row("tax", u"line 1 tax_rate"_s, [](Offer &o) { o.lines[0].taxRateBp = 10'001; });
    row("sum", u"lines"_s, [](Offer &o) {
        o.lines[0].unitPriceE4 = 10'000'000'000'000;
        o.lines[0].quantityMilli = 10'000'000'000;
    });
}

void TestOfferRules::namesWhatIsWrong()
{
    QFETCH(Offer, offer);
    const auto problems = problemsOf(offer);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.constFirst().field, "field");
}

void TestOfferRules::aGoodOfferHasNoProblems()
{
    QCOMPARE(problemsOf(good()), Problems());
    auto tradeIn = good();
    tradeIn.lines.append({.description = u"Your old kettle"_s, .unitPriceE4 = -5000});
    QCOMPARE(problemsOf(tradeIn), Problems());
}

void TestOfferRules::issuingNeedsLinesAndDaysToCome()
{
    auto offer = good();
    offer.validUntil = QDate(2026, 3, 1);
    offer.lines.clear();
    QCOMPARE(problemsOf(offer), Problems());
    QCOMPARE(problemsOfIssue(offer, {2026, 3, 2}),
             (Problems{{u"lines"_s, ProblemKind::Missing}, {u"valid_until"_s, ProblemKind::OrderOfDates, u"2026-03-02"_s}}));
    offer.status = Withdrawn;
    QCOMPARE(problemsOfIssue(offer, {2026, 3, 2}), (Problems{{u"status"_s, ProblemKind::NotAllowed, u"withdrawn"_s}}));
}

void TestOfferRules::aReasonIsNeeded()
{
    QCOMPARE(problemsOfReason(u"reason"_s, u" "_s), (Problems{{u"reason"_s, ProblemKind::Missing}}));
    QCOMPARE(problemsOfReason(u"reason"_s, QString(501, u'x')), (Problems{{u"reason"_s, ProblemKind::TooLong, u"500"_s}}));
    QCOMPARE(problemsOfReason(u"reason"_s, u"A friend"_s), Problems());
}

QTEST_GUILESS_MAIN(TestOfferRules)
#include "tst_offerrules.moc"
