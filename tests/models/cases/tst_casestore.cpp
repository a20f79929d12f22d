// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casestore.h"

#include "models/cases/interactionstore.h"
#include "models/storage/connection.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A case with every field set.
static Case fullCase(const CaseFixture &shop)
{
    return {.number = u"OLD-7"_s,
            .customer = shop.anna,
            .product = shop.washer,
            .serial = u"SN-900 417"_s,
            .device = shop.washerOfAnna,
            .channel = Channel::Chat,
            .kind = CaseKind::Complaint,
            .category = u"Leak"_s,
            .subject = u"Woda <b>wszędzie</b>"_s,
            .priority = CasePriority::Urgent,
            .level = 3,
            .assignee = shop.jan,
            .status = CaseStatus::Closed,
            .openedAt = kMonday,
            .firstResponseAt = kMonday.plusSeconds(1),
            .firstResolvedAt = kMonday.plusSeconds(2),
            .lastResolvedAt = kMonday.plusSeconds(3),
            .closedAt = kMonday.plusSeconds(4),
            .reopenCount = 5,
            .handOverCount = 6,
            .inboundEpisodes = 7,
            .oursFirstMs = 8,
            .oursLastMs = 9,
            .cancelReason = CancelReason::Merged,
            .internal = true,
            .statutoryDueOn = QDate(2026, 3, 16)};
}

class TestCaseStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField();
    void savesEveryField();
    void tellsUnknownFromZero();
    void refusesTheSecondWriter();
    void numbersCountByYearAndSkipThoseTaken();
    void findsTheTextOfACase();
    void listsTheCasesOfACustomer();
    void keepsEveryFieldOfAnInteraction();
};

void TestCaseStore::keepsEveryField()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    const auto other = shop.newCase();
    auto expected = fullCase(shop);
    expected.followsUp = other;
    expected.duplicateOf = other;
    expected.id = cases.add(expected);
    expected.rowVersion = 1;
    QCOMPARE(cases.find(expected.id).value(), expected);
    QCOMPARE(cases.findByNumber(u"OLD-7"_s).value(), expected);
    QVERIFY(!cases.find({999}));
    QVERIFY(!cases.findByNumber(u"OLD"_s));
}

void TestCaseStore::savesEveryField()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    const auto id = shop.newCase();
    auto expected = fullCase(shop);
    expected.id = id;
    expected.rowVersion = shop.caseOf(id).rowVersion;
    cases.save(expected);
    ++expected.rowVersion;
    QCOMPARE(cases.find(id).value(), expected);
}

void TestCaseStore::tellsUnknownFromZero()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    const auto unknown = cases.add({.number = u"A"_s, .openedAt = kMonday});
    const auto zero = cases.add({.number = u"B"_s, .openedAt = kMonday, .inboundEpisodes = 0, .oursFirstMs = 0});
    QCOMPARE(cases.find(unknown)->inboundEpisodes, std::optional<int>());
    QCOMPARE(cases.find(unknown)->oursFirstMs, std::optional<qint64>());
    QCOMPARE(cases.find(unknown)->customer, std::optional<CustomerId>());
    QCOMPARE(cases.find(zero)->inboundEpisodes, std::optional(0));
    QCOMPARE(cases.find(zero)->oursFirstMs, std::optional<qint64>(0));
}

void TestCaseStore::refusesTheSecondWriter()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    auto mine = shop.caseOf(shop.newCase());
    auto theirs = mine;
    theirs.subject = u"Theirs"_s;
    cases.save(theirs);
    mine.subject = u"Mine"_s;
    try {
        cases.save(mine);
        QFAIL("the second writer overwrote the first");
    } catch (const StorageError &error) {
        QCOMPARE(error.kind(), StorageError::Kind::Conflict);
    }
    QCOMPARE(shop.caseOf(mine.id).subject, u"Theirs"_s);
}

void TestCaseStore::numbersCountByYearAndSkipThoseTaken()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    QCOMPARE(cases.nextNumber(2025), u"C-2025-00001"_s);
    cases.add({.number = u"C-2025-00002"_s, .openedAt = kMonday});
    QCOMPARE(cases.nextNumber(2025), u"C-2025-00003"_s);
    QCOMPARE(cases.nextNumber(2027), u"C-2027-00001"_s);
    shop.db.execute(u"UPDATE case_numbers SET last = 99999 WHERE year = 2025"_s);
    QCOMPARE(cases.nextNumber(2025), u"C-2025-100000"_s);
}

void TestCaseStore::findsTheTextOfACase()
{
    CaseFixture shop;
    CaseStore cases(shop.db);
    auto record = fullCase(shop);
    record.id = cases.add(record);
    const auto found = [&](const QString &text) { return SearchIndex(shop.db).find(SearchKind::Case, text, 10); };
    QCOMPARE(found(u"wszedz"_s), QList{record.id.value});
    QCOMPARE(found(u"leak"_s), QList{record.id.value});
    QCOMPARE(found(u"900417"_s), QList{record.id.value});
    QCOMPARE(found(u"old-7"_s), QList{record.id.value});
    record.subject = u"Dry again"_s;
    record.rowVersion = 1;
    cases.save(record);
    QVERIFY(found(u"wszedz"_s).isEmpty());
    QCOMPARE(found(u"dry"_s), QList{record.id.value});
}

void TestCaseStore::listsTheCasesOfACustomer()
{
    CaseFixture shop;
    const auto open = shop.caseIn(CaseStatus::Open);
    const auto closed = shop.caseIn(CaseStatus::Closed);
    const auto idsOf = [](const QList<Case> &cases) {
        QList<CaseId> ids;
        for (const auto &record : cases)
            ids.append(record.id);
        return ids;
    };
    CaseStore cases(shop.db);
    QCOMPARE(idsOf(cases.latestOfCustomer(shop.anna, 9)), (QList{closed, open}));
    QCOMPARE(idsOf(cases.openOfCustomer(shop.anna)), QList{open});
    QCOMPARE(idsOf(cases.latestOfCustomer(shop.anna, 1)), QList{closed});
    QVERIFY(cases.latestOfCustomer(shop.company, 9).isEmpty());
}

void TestCaseStore::keepsEveryFieldOfAnInteraction()
{
    CaseFixture shop;
    InteractionStore interactions(shop.db);
    Interaction expected{.customer = shop.anna,
                         .caseId = shop.newCase(),
                         .direction = Direction::Outbound,
                         .channel = Channel::Sms,
                         .at = kMonday.plusSeconds(5),
                         .author = shop.jan,
                         .automatic = true,
                         .text = u"a\nb <i>"_s};
    expected.id = interactions.add(expected);
    QCOMPARE(interactions.find(expected.id).value(), expected);
    QCOMPARE(interactions.ofCase(*expected.caseId).last(), expected);
    interactions.remove(expected.id);
    QVERIFY(!interactions.find(expected.id));
}

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
