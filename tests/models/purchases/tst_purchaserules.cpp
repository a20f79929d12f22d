// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchaserules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseRules : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void aNegativeQuantityIsNeverAPurchase_data();
    void aNegativeQuantityIsNeverAPurchase();
    void statusFollowsTheDeliveriesOfTheLines();
    void allowsOnlyTheTransitionsOfTheStates_data();
    void allowsOnlyTheTransitionsOfTheStates();
    void aCancelledPurchaseStaysCancelled();
    void onlyWhatWasHandedOverCanComeBack();
};

static Purchase sale()
{
    return {.number = u"FV/1"_s,
            .madeOn = QDate(2026, 3, 5),
            .dueOn = QDate(2026, 3, 19),
            .currency = u"PLN"_s,
            .lines = {{.description = u"Kettle"_s, .unitPriceE4 = 1'000'000, .taxRateBp = 2300},
                      {.description = u"Filter"_s, .quantityMilli = 2000, .unitPriceE4 = 50'000}}};
}

void TestPurchaseRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<Purchase>("purchase");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");

    const auto row = [](const char *name, const QString &field, ProblemKind kind, auto change) {
        auto purchase = sale();
        change(purchase);
        QTest::newRow(name) << purchase << field << kind;
    };
    row("no date", u"date"_s, ProblemKind::Missing, [](Purchase &p) { p.madeOn = {}; });
    row("date of another age", u"date"_s, ProblemKind::OutOfRange, [](Purchase &p) { p.madeOn = QDate(1492, 10, 12); });
    row("due before it was made", u"due_on"_s, ProblemKind::OrderOfDates,
        [](Purchase &p) { p.dueOn = QDate(2026, 3, 4); });
    row("due at the end of time", u"due_on"_s, ProblemKind::OutOfRange, [](Purchase &p) { p.dueOn = QDate(9999, 12, 31); });
    row("delivered at the end of time", u"line 1 delivered_on"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[0].deliveredOn = QDate(9999, 12, 31); });
    row("delivered before there were shops", u"line 2 delivered_on"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[1].deliveredOn = QDate(1, 1, 1); });
    row("no currency", u"currency"_s, ProblemKind::NotACurrency, [](Purchase &p) { p.currency = u"zł"_s; });
    row("long number", u"number"_s, ProblemKind::TooLong, [](Purchase &p) { p.number = QString(65, u'1'); });
    row("NUL in the number", u"number"_s, ProblemKind::BadCharacter, [](Purchase &p) { p.number = QString(QChar(0)); });
    row("no lines", u"lines"_s, ProblemKind::Missing, [](Purchase &p) { p.lines.clear(); });
    row("a line without text", u"line 2 description"_s, ProblemKind::Missing,
        [](Purchase &p) { p.lines[1].description.clear(); });
    row("a quantity of nothing", u"line 1 quantity"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[0].quantityMilli = 0; });
    row("too many", u"line 1 quantity"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[0].quantityMilli = kMaxQuantityMilli + 1; });
    row("too dear", u"line 1 unit_price"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[0].unitPriceE4 = qint64(1) << 60; });
    row("tax below nothing", u"line 2 tax_rate"_s, ProblemKind::OutOfRange,
        [](Purchase &p) { p.lines[1].taxRateBp = -1; });
    row("long serial", u"line 2 serial"_s, ProblemKind::TooLong,
        [](Purchase &p) { p.lines[1].serial = QString(101, u'1'); });
    row("a total that no number holds", u"lines"_s, ProblemKind::OutOfRange, [](Purchase &p) {
        p.lines[0].quantityMilli = kMaxQuantityMilli;
        p.lines[0].unitPriceE4 = 10'000'000'000'000;
    });
}

void TestPurchaseRules::namesTheFieldThatIsWrong()
{
    QFETCH(Purchase, purchase);
    QFETCH(QString, field);
    QFETCH(ProblemKind, kind);
    QCOMPARE(problemsOf(sale()), Problems());
    const auto problems = problemsOf(purchase);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().field, field);
    QCOMPARE(problems.constFirst().kind, kind);
}

void TestPurchaseRules::aNegativeQuantityIsNeverAPurchase_data()
{
    QTest::addColumn<QList<qint64>>("quantities");
    QTest::addColumn<PurchaseStatus>("status");
    QTest::addColumn<PurchaseKind>("kind");
    const auto ordered = PurchaseStatus::Ordered;
    QTest::newRow("bought") << QList<qint64>{1000} << ordered << PurchaseKind::Sale;
    QTest::newRow("came back") << QList<qint64>{-1000} << ordered << PurchaseKind::Return;
    QTest::newRow("all came back") << QList<qint64>{-1000, -1} << ordered << PurchaseKind::Return;
    QTest::newRow("exchanged") << QList<qint64>{-1000, 1000} << ordered << PurchaseKind::Sale;
    QTest::newRow("cancelled") << QList<qint64>{1000} << PurchaseStatus::Cancelled << PurchaseKind::Sale;
}

void TestPurchaseRules::aNegativeQuantityIsNeverAPurchase()
{
    QFETCH(QList<qint64>, quantities);
    QFETCH(PurchaseStatus, status);
    QFETCH(PurchaseKind, kind);
    auto purchase = sale();
    purchase.status = status;
    purchase.lines.clear();
    for (const auto quantity : quantities)
        purchase.lines.append({.description = u"Kettle"_s, .quantityMilli = quantity, .unitPriceE4 = 10'000});
    QVERIFY(deriveFromLines(purchase));
    QCOMPARE(purchase.kind, kind);
}

void TestPurchaseRules::statusFollowsTheDeliveriesOfTheLines()
{
    auto purchase = sale();
    QVERIFY(deriveFromLines(purchase));
    QCOMPARE(purchase.status, PurchaseStatus::Ordered);
    purchase.lines[1].deliveredOn = QDate(2026, 3, 9);
    QVERIFY(deriveFromLines(purchase));
    QCOMPARE(purchase.status, PurchaseStatus::PartlyDelivered);
    QCOMPARE(purchase.deliveredOn, std::nullopt);
    purchase.lines[0].deliveredOn = QDate(2026, 3, 7);
    QVERIFY(deriveFromLines(purchase));
    QCOMPARE(purchase.status, PurchaseStatus::Delivered);
    QCOMPARE(purchase.deliveredOn, std::optional(QDate(2026, 3, 9)));
}

void TestPurchaseRules::allowsOnlyTheTransitionsOfTheStates_data()
{
    QTest::addColumn<PurchaseStatus>("from");
    QTest::addColumn<PurchaseStatus>("to");
    QTest::addColumn<bool>("allowed");
    const QList<std::pair<PurchaseStatus, PurchaseStatus>> allowed{
        {PurchaseStatus::Ordered, PurchaseStatus::PartlyDelivered},
        {PurchaseStatus::Ordered, PurchaseStatus::Delivered},
        {PurchaseStatus::Ordered, PurchaseStatus::Cancelled},
        {PurchaseStatus::PartlyDelivered, PurchaseStatus::Delivered},
        {PurchaseStatus::PartlyDelivered, PurchaseStatus::Cancelled},
    };
    for (const auto from : allOf<PurchaseStatus>()) {
        for (const auto to : allOf<PurchaseStatus>()) {
            const auto name = toWord(from) + u" → "_s + toWord(to);
            QTest::newRow(qPrintable(name)) << from << to << allowed.contains(std::pair(from, to));
        }
    }
}

void TestPurchaseRules::allowsOnlyTheTransitionsOfTheStates()
{
    QFETCH(PurchaseStatus, from);
    QFETCH(PurchaseStatus, to);
    QFETCH(bool, allowed);
    QCOMPARE(canBecome(from, to), allowed);
}

void TestPurchaseRules::aCancelledPurchaseStaysCancelled()
{
    auto purchase = sale();
    purchase.status = PurchaseStatus::Cancelled;
    purchase.lines[0].deliveredOn = QDate(2026, 3, 9);
    QVERIFY(deriveFromLines(purchase));
    QCOMPARE(purchase.status, PurchaseStatus::Cancelled);
    QVERIFY(!canDeliver(purchase, purchase.lines.at(1)));
    QVERIFY(!canReturn(purchase, purchase.lines.at(0)));
}

void TestPurchaseRules::onlyWhatWasHandedOverCanComeBack()
{
    auto purchase = sale();
    purchase.lines[0].deliveredOn = QDate(2026, 3, 9);
    QVERIFY(canReturn(purchase, purchase.lines.at(0)));
    QVERIFY(!canReturn(purchase, purchase.lines.at(1)));
    QVERIFY(!canDeliver(purchase, purchase.lines.at(0)));
    QVERIFY(canDeliver(purchase, purchase.lines.at(1)));
    purchase.lines[0].quantityMilli = -1000;
    QVERIFY(!canReturn(purchase, purchase.lines.at(0)));
}

QTEST_GUILESS_MAIN(TestPurchaseRules)
#include "tst_purchaserules.moc"
