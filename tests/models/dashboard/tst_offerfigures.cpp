// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/offerfigures.h"

#include "models/actions/acceptoffer.h"
#include "models/actions/declineoffer.h"
#include "models/actions/expireoffers.h"
#include "models/actions/issueoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/dashboard/kpijson.h"
#include "models/dashboard/kpirows.h"
#include "models/dashboard/kpistore.h"
#include "models/dashboard/offerfactsreader.h"
#include "models/storage/connection.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum OfferStatus;

class TestOfferFigures : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatHappenedInThePeriod();
    void bothEndsOfThePeriodBelongToIt();
    void conversionLeavesOutWhatHadNoChance_data();
    void conversionLeavesOutWhatHadNoChance();
    void reasonsAreOneInAnyCase();
    void figuresOfAShopAreThoseOfItsSteps();
    void preventedAreQuotesAtAnotherPriceThatDidNotGoOut();
    void whatWentOutWithAReasonWasNotPrevented();
    void oneChannelLeavesTheOthersOut();
    void jsonAndRowsCarryTheSame();
};

static const QTimeZone kZone("Europe/Warsaw");
static const Period kMarch{{2026, 3, 1}, {2026, 3, 31}, kZone};

static Instant on(int month, int day)
{
    return startOfDay({2026, month, day}, kZone);
}

void TestOfferFigures::countsWhatHappenedInThePeriod()
{
    const OfferFacts facts{{{{1}, Issued, on(2, 20), Accepted, {}},
                            {{2}, Issued, on(3, 2), Declined, {}},
                            {{1}, Accepted, on(3, 3), Accepted, {}},
                            {{2}, Declined, on(3, 9), Declined, u"price"_s},
                            {{3}, Expired, on(3, 9), Expired, {}},
                            {{4}, Issued, on(3, 10), Converted, {}},
                            {{4}, Accepted, on(4, 1), Converted, {}}},
                           {{{1}, on(3, 5)}, {{2}, on(4, 5)}}};
    const auto figures = offerFigures(facts, kMarch);
    QCOMPARE(figures.issued, (QList<OfferId>{{2}, {4}}));
    QCOMPARE(figures.accepted, (QList<OfferId>{{1}}));
    QCOMPARE(figures.declined, (QList<OfferId>{{2}}));
    QCOMPARE(figures.expired, (QList<OfferId>{{3}}));
    QCOMPARE(figures.won, (QList<OfferId>{{4}}));
    QCOMPARE(figures.conversion, std::optional(0.5));
    QCOMPARE(figures.prevented, (QList<OfferId>{{1}}));
    QVERIFY(!figures.isEmpty());
    QVERIFY(offerFigures(facts, {{2025, 1, 1}, {2025, 12, 31}, kZone}).isEmpty());
}

void TestOfferFigures::bothEndsOfThePeriodBelongToIt()
{
    const OfferFacts facts{{{{1}, Issued, {on(3, 1).ms - 1}, Issued, {}},
                            {{2}, Issued, on(3, 1), Issued, {}},
                            {{3}, Issued, {on(4, 1).ms - 1}, Issued, {}},
                            {{4}, Issued, on(4, 1), Issued, {}}},
                           {}};
    QCOMPARE(offerFigures(facts, kMarch).issued, (QList<OfferId>{{2}, {3}}));
}

void TestOfferFigures::conversionLeavesOutWhatHadNoChance_data()
{
    QTest::addColumn<QList<OfferStatus>>("outcomes");
    QTest::addColumn<double>("expected"); // −1: none

    QTest::newRow("nothing issued") << QList<OfferStatus>{} << -1.0;
    QTest::newRow("only taken back") << QList<OfferStatus>{Superseded, Withdrawn} << -1.0;
    QTest::newRow("open ones count") << QList<OfferStatus>{Issued, Accepted} << 0.5;
    QTest::newRow("a purchase is won") << QList<OfferStatus>{Converted} << 1.0;
    QTest::newRow("one of three variants") << QList<OfferStatus>{Accepted, Withdrawn, Withdrawn} << 1.0;
    QTest::newRow("declined and expired") << QList<OfferStatus>{Declined, Expired, Accepted, Accepted} << 0.5;
}

void TestOfferFigures::conversionLeavesOutWhatHadNoChance()
{
    QFETCH(QList<OfferStatus>, outcomes);
    OfferFacts facts;
    for (const auto outcome : outcomes)
        facts.steps.push_back({{qint64(facts.steps.size()) + 1}, Issued, on(3, 5), outcome, {}});
    QTEST(offerFigures(facts, kMarch).conversion.value_or(-1.0), "expected");
}

void TestOfferFigures::reasonsAreOneInAnyCase()
{
    const OfferFacts facts{{{{1}, Declined, on(3, 5), Declined, u"Other shop"_s},
                            {{2}, Declined, on(3, 6), Declined, u"Too dear"_s},
                            {{3}, Declined, on(3, 7), Declined, u"TOO DEAR"_s}},
                           {}};
    const auto reasons = offerFigures(facts, kMarch).declinedByReason;
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons.at(0).reason, u"Too dear"_s);
    QCOMPARE(reasons.at(0).ids, (QList<OfferId>{{2}, {3}}));
    QCOMPARE(reasons.at(1).reason, u"Other shop"_s);
}

void TestOfferFigures::figuresOfAShopAreThoseOfItsSteps()
{
    OfferFixture shop;
    const auto declined = shop.washerIn(Declined);
    const auto converted = shop.washerIn(Converted);
    const auto withdrawn = shop.washerIn(Withdrawn);
    shop.draft(shop.washerDraft());
    const auto figures = offerFigures(readOfferFacts(shop.db, kMarch, {}), kMarch);
    QCOMPARE(figures.issued, (QList<OfferId>{declined, converted, withdrawn}));
    QCOMPARE(figures.accepted, (QList<OfferId>{converted}));
    QCOMPARE(figures.declined, (QList<OfferId>{declined}));
    QCOMPARE(figures.declinedByReason.constFirst().reason, u"Too dear"_s);
    QCOMPARE(figures.conversion, std::optional(0.5));
    QCOMPARE(figures.withdrawn, 1);
    QVERIFY(figures.prevented.isEmpty());
}

void TestOfferFigures::preventedAreQuotesAtAnotherPriceThatDidNotGoOut()
{
    OfferFixture shop;
    const auto first = shop.issuedWasher();
    const Stamp stamp{kOfferMonday.plusSeconds(60), shop.ewa};
    const auto choose = [&](qint64 priceE4, ConflictChoice choice) {
        const auto before = shop.count(u"SELECT max(id) FROM offers WHERE status = 'issued'"_s);
        return issueNewOffer(shop.db, shop.washerDraft(priceE4), {{{before}, choice, u"friend"_s}}, stamp);
    };
    QVERIFY(choose(9'000'000, ConflictChoice::Reuse).reused);
    QVERIFY(choose(10'000'000, ConflictChoice::Reuse).reused); // the same price: nothing was prevented
    const auto second = choose(8'000'000, ConflictChoice::Revise);
    QVERIFY(second.isDone());
    const auto figures = offerFigures(readOfferFacts(shop.db, kMarch, {}), kMarch);
    QCOMPARE(figures.prevented, (QList<OfferId>{first, first}));
    QCOMPARE(figures.justified, 0);
    QCOMPARE(figures.superseded, 1); // by the revision
}

void TestOfferFigures::whatWentOutWithAReasonWasNotPrevented()
{
    OfferFixture shop;
    const auto first = shop.issuedWasher();
    const Acknowledgement choice{first, ConflictChoice::Justify, u"friend"_s};
    QVERIFY(issueNewOffer(shop.db, shop.washerDraft(9'000'000), {choice}, {kOfferMonday.plusSeconds(60), shop.ewa}).isDone());
    const auto figures = offerFigures(readOfferFacts(shop.db, kMarch, {}), kMarch);
    QVERIFY(figures.prevented.isEmpty());
    QCOMPARE(figures.justified, 1);
    QCOMPARE(offerFigures(readOfferFacts(shop.db, kMarch, {}), kMarch.before()).justified, 0);
}

void TestOfferFigures::oneChannelLeavesTheOthersOut()
{
    OfferFixture shop;
    auto offer = shop.washerDraft();
    offer.channel = Channel::Email;
    const auto byMail = shop.issued(offer);
    offer.channel = Channel::Phone;
    shop.issued(offer);
    QCOMPARE(offerFigures(readOfferFacts(shop.db, kMarch, Channel::Email), kMarch).issued, (QList<OfferId>{byMail}));
}

void TestOfferFigures::jsonAndRowsCarryTheSame()
{
    OfferFixture shop;
    shop.washerIn(Declined);
    shop.washerIn(Accepted);
    NoProgress progress;
    const KpiStore store(shop.db);
    QCOMPARE(store.wholePeriod({2026, 3, 31}, kZone)->from, QDate(2026, 3, 2));
    const auto data = store.load(kMarch, {}, progress);
    const auto kpis = computeKpis(data, kMarch, 7, on(4, 1));
    QCOMPARE(toJson(kpis, data)[u"offers"_s].toObject(),
             (QJsonObject{{u"issued"_s, 2}, {u"accepted"_s, 1}, {u"declined"_s, 1}, {u"expired"_s, 0}, {u"conversion"_s, 0.5},
                          {u"conflicts_prevented"_s, 0}}));
    const auto rows = kpiRows(kpis);
    QVERIFY(rows.contains(KpiRow{u"offers_issued"_s, {}, 2.0, u"offers"_s, 2}));
    QVERIFY(rows.contains(KpiRow{u"offers_declined: Too dear"_s, {}, 1.0, u"offers"_s, 1}));
    QVERIFY(rows.contains(KpiRow{u"offers_conversion"_s, {}, 0.5, u"share"_s, 2}));
}

QTEST_GUILESS_MAIN(TestOfferFigures)
#include "tst_offerfigures.moc"
