// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/relatedcustomers.h"

#include "models/storage/connection.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRelatedCustomers : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<OfferFixture>(); }
    void thoseWhoShareSomethingBelongTogether_data();
    void thoseWhoShareSomethingBelongTogether();
    void whatIsMissingIsNotShared();
    void isOneStepAndEachOnce();
    void goesThroughIndexesOnly();

private:
    std::unique_ptr<OfferFixture> shop;
};

void TestRelatedCustomers::thoseWhoShareSomethingBelongTogether_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("related");

    const auto point = u"INSERT INTO contact_points (customer_id, kind, value, normalized) VALUES (%1, '%2', 'x', '%3')"_s;
    const auto field = u"UPDATE customers SET %2 = '%3' WHERE id = %1"_s;
    const auto row = [](const char *name, const QString &sql, const QString &what, const QString &mine, const QString &theirs, bool related) {
        QTest::newRow(name) << sql.arg(1).arg(what, mine) << sql.arg(3).arg(what, theirs) << related;
    };
    row("phone", point, u"phone"_s, u"+48225550000"_s, u"+48225550000"_s, true);
    row("another phone", point, u"phone"_s, u"+48225550000"_s, u"+48225550001"_s, false);
    row("e-mail", point, u"email"_s, u"a@example.com"_s, u"a@example.com"_s, true);
    row("messenger", point, u"messenger"_s, u"a"_s, u"a"_s, false);
    row("tax number", field, u"tax_number"_s, u"5260250274"_s, u"5260250274"_s, true);
    row("company", field, u"company"_s, u"Acme GmbH"_s, u"ACME gmbh"_s, true);
    row("another company", field, u"company"_s, u"Acme"_s, u"Acme 2"_s, false);
}

void TestRelatedCustomers::thoseWhoShareSomethingBelongTogether()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(bool, related);
    shop->db.execute(mine);
    shop->db.execute(theirs);
    QCOMPARE(relatedCustomers(shop->db, shop->anna).contains(shop->celina), related);
    QCOMPARE(relatedCustomers(shop->db, shop->celina).contains(shop->anna), related);
}

void TestRelatedCustomers::whatIsMissingIsNotShared()
{
    shop->db.execute(u"UPDATE customers SET company = '', tax_number = NULL"_s);
    shop->db.execute(u"INSERT INTO contact_points (customer_id, kind, value) VALUES (1, 'phone', 'no number'), (3, 'phone', 'no number')"_s);
    QCOMPARE(relatedCustomers(shop->db, shop->celina), (QList<CustomerId>{shop->celina}));
}

void TestRelatedCustomers::isOneStepAndEachOnce()
{
    // Anna and Bolek share a phone, and an e-mail too; Bolek and Celina share a tax number.
    shop->db.execute(u"INSERT INTO contact_points (customer_id, kind, value, normalized) VALUES (1, 'email', 'a', 'a@x.pl'), (2, 'email', 'a', 'a@x.pl')"_s);
    shop->db.execute(u"UPDATE customers SET tax_number = '5260250274' WHERE id IN (2, 3)"_s);
    QCOMPARE(relatedCustomers(shop->db, shop->anna), (QList<CustomerId>{shop->anna, shop->bolek}));
    QCOMPARE(relatedCustomers(shop->db, shop->bolek), (QList<CustomerId>{shop->bolek, shop->anna, shop->celina}));
}

void TestRelatedCustomers::goesThroughIndexesOnly()
{
    auto statement = shop->db.prepare(u"EXPLAIN QUERY PLAN "_s + relatedCustomersSql());
    statement.bind(u":customer"_s, shop->anna);
    while (statement.next())
        QVERIFY2(!statement.text(3).startsWith(u"SCAN"_s), qPrintable(statement.text(3)));
}

QTEST_GUILESS_MAIN(TestRelatedCustomers)
#include "tst_relatedcustomers.moc"
