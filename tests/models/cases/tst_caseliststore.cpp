// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseliststore.h"

#include "models/actions/handovercase.h"
#include "models/actions/logcontact.h"
#include "models/cases/casestore.h"
#include "models/storage/connection.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseListStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtersAndCountsAgree_data();
    void filtersAndCountsAgree();
    void ordersByEveryKeyBothWays();
    void findsTextAmongTheFiltered();
    void showsOnlyTheRowsBehindAFigure();
    void readsRowsInTheAskedOrder();
    void countsWhatPresses();

private:
    QStringList numbersOf(const CaseQuery &query);

    std::unique_ptr<CaseFixture> m_shop;
    QHash<CaseStatus, CaseId> m_cases;
};

void TestCaseListStore::init()
{
    m_shop = std::make_unique<CaseFixture>();
    m_cases.clear();
    for (const auto status : allOf<CaseStatus>())
        m_cases.insert(status, m_shop->caseIn(status));
    handOverCase(m_shop->db, m_cases[CaseStatus::Open], {.level = 2, .assignee = m_shop->ewa},
                 {kMonday.plusSeconds(100), {}});
}

QStringList TestCaseListStore::numbersOf(const CaseQuery &query)
{
    QStringList numbers;
    for (const auto &row : CaseListStore(m_shop->db).rowsOf(CaseListStore(m_shop->db).idsInOrder(query)))
        numbers.append(row.number.right(1));
    return numbers;
}

void TestCaseListStore::filtersAndCountsAgree_data()
{
    QTest::addColumn<CaseFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open") << CaseFilter::Open << u"4 3 2 1"_s;
    QTest::newRow("unanswered") << CaseFilter::Unanswered << u"4 3 2 1"_s;
    QTest::newRow("waiting") << CaseFilter::Waiting << u"4 3"_s;
    QTest::newRow("mine") << CaseFilter::Mine << u"2"_s;
    QTest::newRow("unassigned") << CaseFilter::Unassigned << u"4 3 1"_s;
    QTest::newRow("resolved") << CaseFilter::Resolved << u"5"_s;
    QTest::newRow("closed") << CaseFilter::Closed << u"6"_s;
    QTest::newRow("cancelled") << CaseFilter::Cancelled << u"7"_s;
    QTest::newRow("all") << CaseFilter::All << u"7 6 5 4 3 2 1"_s;
}

void TestCaseListStore::filtersAndCountsAgree()
{
    QFETCH(const CaseFilter, filter);
    QFETCH(const QString, expected);
    QCOMPARE(numbersOf({.filter = filter, .me = m_shop->ewa}).join(u' '), expected);
    const auto counts = CaseListStore(m_shop->db).counts(m_shop->ewa, QDate(2026, 3, 2));
    QCOMPARE(counts.of(filter), int(expected.split(u' ').size()));
}

void TestCaseListStore::ordersByEveryKeyBothWays()
{
    for (int order = 0; order <= int(CaseOrder::Category); ++order) {
        const auto up = numbersOf({.filter = CaseFilter::All, .order = CaseOrder(order), .descending = false});
        auto down = numbersOf({.filter = CaseFilter::All, .order = CaseOrder(order), .descending = true});
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QCOMPARE(up.size(), 7);
    }
    QCOMPARE(numbersOf({.filter = CaseFilter::All, .order = CaseOrder::Level}).first(), u"2"_s);
    QCOMPARE(numbersOf({.filter = CaseFilter::All, .order = CaseOrder::Status}).join(u' '), u"7 6 5 4 3 2 1"_s);
}

void TestCaseListStore::findsTextAmongTheFiltered()
{
    const auto id = m_shop->newCase(u"Żelazko nie grzeje"_s);
    QCOMPARE(CaseListStore(m_shop->db).idsInOrder({.text = u"zelaz"_s}), QList{id});
    QCOMPARE(CaseListStore(m_shop->db).idsInOrder({.filter = CaseFilter::Closed, .text = u"zelaz"_s}), QList<CaseId>());
    for (const auto &odd : {u"\" OR *"_s, u"100%_"_s, u"NEAR("_s, u"'; DROP TABLE cases"_s})
        QVERIFY(CaseListStore(m_shop->db).idsInOrder({.text = odd}).isEmpty());
}

void TestCaseListStore::showsOnlyTheRowsBehindAFigure()
{
    const QList only{m_cases[CaseStatus::New], m_cases[CaseStatus::Closed]};
    QCOMPARE(numbersOf({.filter = CaseFilter::All, .only = only}).join(u' '), u"6 1"_s);
    QCOMPARE(numbersOf({.filter = CaseFilter::Open, .only = only}).join(u' '), u"1"_s);
    QCOMPARE(numbersOf({.filter = CaseFilter::All, .text = u"washer"_s, .only = only}).size(), 2);
    QVERIFY(numbersOf({.filter = CaseFilter::All, .only = QList<CaseId>()}).isEmpty());
}

void TestCaseListStore::readsRowsInTheAskedOrder()
{
    const QList ids{m_cases[CaseStatus::Open], CaseId{999}, m_cases[CaseStatus::New]};
    const auto rows = CaseListStore(m_shop->db).rowsOf(ids);
    QCOMPARE(rows.size(), 2);
    const CaseRow expected{.id = ids.first(),
                           .number = u"C-2026-00002"_s,
                           .subject = u"Washer leaks"_s,
                           .customer = m_shop->anna,
                           .customerName = u"Anna Łącka"_s,
                           .channel = Channel::Email,
                           .level = 2,
                           .assigneeName = u"Ewa"_s,
                           .status = CaseStatus::Open,
                           .openedAt = kMonday,
                           .statusSince = kMonday.plusSeconds(60)};
    QCOMPARE(rows.first(), expected);
    QCOMPARE(rows.last().id, ids.last());
}

void TestCaseListStore::countsWhatPresses()
{
    CaseStore cases(m_shop->db);
    auto answered = m_shop->caseOf(
        logContact(m_shop->db, {.customer = m_shop->anna, .text = u"On the phone"_s}, {kMonday, m_shop->jan}).caseId);
    const auto countsOn = [this](QDate day) { return CaseListStore(m_shop->db).counts({}, day); };
    QCOMPARE(countsOn({2026, 3, 2}).pressing, 4);
    answered.statutoryDueOn = QDate(2026, 3, 16);
    cases.save(answered);
    QCOMPARE(countsOn({2026, 3, 15}).overdue, 0);
    QCOMPARE(countsOn({2026, 3, 15}).pressing, 4);
    QCOMPARE(countsOn({2026, 3, 16}).overdue, 1);
    QCOMPARE(countsOn({2026, 3, 16}).pressing, 5);
    QCOMPARE(countsOn({2026, 3, 16}).open, 5);
    QCOMPARE(countsOn({2026, 3, 16}).mine, 0);
    TestShop empty;
    QCOMPARE(CaseListStore(empty.connection()).counts({}, QDate(2026, 3, 2)), CaseCounts());
}

QTEST_GUILESS_MAIN(TestCaseListStore)
#include "tst_caseliststore.moc"
