// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/quicksearch.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQuickSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsByPieces_data();
    void findsByPieces();
    void anyTextIsAQuery_data();
    void anyTextIsAQuery();
    void aPersonHasTheNameThatListsShow();
    void aRemovedRecordIsGone();

private:
    std::unique_ptr<TestShop> m_shop;
};

void TestQuickSearch::init()
{
    m_shop = std::make_unique<TestShop>();
    auto &db = m_shop->connection();
    db.execute(u"INSERT INTO customers (id, kind, name, company, sort_key, created_at) VALUES (5, 'person', 'Łucja Źrebięć', '', '', 0)"_s);
    db.execute(u"INSERT INTO customers (id, kind, name, company, sort_key, created_at) VALUES (6, 'company', '', 'Иванов и сыновья', '', 0)"_s);
    db.execute(u"INSERT INTO cases (id, number, subject, channel, kind, priority, status, opened_at) VALUES (5, 'C-2026-00042', 'leaking %_ tap', 'phone', 'fault', 'normal', 'new', 0)"_s);
    SearchIndex index(db);
    index.add(SearchKind::Customer, 5, u"Łucja Źrebięć lucja@przyklad.pl"_s, u"+48601234567"_s);
    index.add(SearchKind::Customer, 6, u"Иванов и сыновья Ёлка"_s, u"526-10-40-828"_s);
    index.add(SearchKind::Case, 5, u"C-2026-00042 leaking %_ tap"_s, u"C-2026-00042"_s);
}

void TestQuickSearch::findsByPieces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("customers");
    QTest::addColumn<int>("cases");

    QTest::newRow("folded beginning") << u"luc"_s << QList<qint64>{5} << 0;
    QTest::newRow("with its own letters") << u"ŁUCJA źre"_s << QList<qint64>{5} << 0;
    QTest::newRow("one letter") << u"z"_s << QList<qint64>{5} << 0;
    QTest::newRow("both words must fit") << u"lucja kowal"_s << QList<qint64>{} << 0;
    QTest::newRow("Cyrillic in capitals") << u"ИВАН"_s << QList<qint64>{6} << 0;
    QTest::newRow("ё found by е") << u"елка"_s << QList<qint64>{6} << 0;
    QTest::newRow("end of a phone") << u"234 567"_s << QList<qint64>{5} << 0;
    QTest::newRow("phone as dictated") << u"601-234-567"_s << QList<qint64>{5} << 0;
    QTest::newRow("tax number without dashes") << u"5261040828"_s << QList<qint64>{6} << 0;
    QTest::newRow("case number") << u"2026-00042"_s << QList<qint64>{} << 1;
    QTest::newRow("whole case number") << u"c-2026-00042"_s << QList<qint64>{} << 1;
    QTest::newRow("whole case number without dashes") << u"C202600042"_s << QList<qint64>{} << 1;
    QTest::newRow("middle of a word is no match") << u"ucja"_s << QList<qint64>{} << 0;
}

void TestQuickSearch::findsByPieces()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, customers);
    QFETCH(int, cases);
    QList<qint64> foundCustomers;
    int foundCases = 0;
    const auto hits = QuickSearch(m_shop->connection()).find(query);
    for (const auto &hit : hits) {
        if (hit.kind == SearchKind::Customer)
            foundCustomers.append(hit.id);
        foundCases += hit.kind == SearchKind::Case ? 1 : 0;
        QVERIFY(!hit.title.isEmpty());
    }
    QCOMPARE(foundCustomers, customers);
    QCOMPARE(foundCases, cases);
}

void TestQuickSearch::anyTextIsAQuery_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *text : {"\"", "*", "(", ")", "AND", "NEAR(", "a:b", "-x", "c++", "OR OR", "text:", "^a", "%", "_", "'", "\\",
                             "a\"b", "{", "}", "+", "", "   ", "1\"2\"3", "🙂", "NOT", "' OR 1=1 --", "\t\n"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u"luc"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u"luc"_s;
    QTest::newRow("long") << QString(100000, u'a');
}

void TestQuickSearch::anyTextIsAQuery()
{
    QFETCH(QString, query);
    const auto hits = QuickSearch(m_shop->connection()).find(query); // must not throw
    QVERIFY(hits.size() <= 3);
    if (query == u"%"_s || query == u"_"_s || query == u"*"_s || query == u"' OR 1=1 --"_s)
        QVERIFY(hits.isEmpty()); // wildcards are text like any other
}

void TestQuickSearch::aPersonHasTheNameThatListsShow()
{
    auto &db = m_shop->connection();
    db.execute(u"UPDATE customers SET company = 'Tartak' WHERE id = 5"_s); // where she works
    QCOMPARE(QuickSearch(db).find(u"lucja"_s).constFirst().title, u"Łucja Źrebięć"_s);
    db.execute(u"INSERT INTO purchases (id, number, customer_id, kind, status, made_on, channel, currency, net_minor, gross_minor)"
               " VALUES (1, 'P-1', 5, 'sale', 'ordered', '2026-03-01', 'phone', 'PLN', 0, 0)"_s);
    SearchIndex(db).add(SearchKind::Purchase, 1, u"P-1 zakup"_s, {});
    QCOMPARE(QuickSearch(db).find(u"zakup"_s).constFirst().detail, u"2026-03-01  Łucja Źrebięć"_s);
}

void TestQuickSearch::aRemovedRecordIsGone()
{
    SearchIndex(m_shop->connection()).remove(SearchKind::Customer, 5);
    QVERIFY(QuickSearch(m_shop->connection()).find(u"luc"_s).isEmpty());
    QVERIFY(QuickSearch(m_shop->connection()).find(u"601234567"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuickSearch)
#include "tst_quicksearch.moc"
