// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customername.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerName : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameInSqlAsInLists_data();
    void isTheSameInSqlAsInLists();
};

void TestCustomerName::isTheSameInSqlAsInLists_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("expected");
    for (const auto kind : allOf<CustomerKind>()) {
        const bool isCompany = kind == CustomerKind::Company;
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::newRow(qPrintable(toWord(kind) + u' ' + QString::fromLatin1(what))) << kind;
        };
        row("with both") << u"Jan"_s << u"Acme"_s << (isCompany ? u"Acme"_s : u"Jan"_s);
        row("without a name") << u""_s << u"Acme"_s << u"Acme"_s;
        row("without a company") << u"Jan"_s << u""_s << u"Jan"_s;
        row("with neither") << u""_s << u""_s << u""_s;
    }
}

void TestCustomerName::isTheSameInSqlAsInLists()
{
    QFETCH(const CustomerKind, kind);
    QFETCH(const QString, name);
    QFETCH(const QString, company);
    QFETCH(const QString, expected);
    QCOMPARE(displayName(kind, name, company), expected);
    TestShop shop;
    auto &db = shop.connection();
    db.prepare(u"INSERT INTO customers (kind, name, company, sort_key, created_at) VALUES (?, ?, ?, '', 0)"_s).bindAll(kind, name, company).run();
    const auto read = [](const Statement &row) { return row.text(0); };
    QCOMPARE(db.prepare(u"SELECT %1 FROM customers AS c"_s.arg(customerName(u"c"_s))).row(read), std::optional(expected));
}

QTEST_GUILESS_MAIN(TestCustomerName)
#include "tst_customername.moc"
