// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselinesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseLinesModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachLineInWords();
    void keepsTheRulesOfModels();
};

static const Formats &formats()
{
    static const Formats some(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Warsaw"));
    return some;
}

static Purchase purchase()
{
    return {
        .currency = u"PLN"_s,
        .lines = {
            {.id = {7},
             .description = u"<b>Kettle</b>"_s,
             .quantityMilli = 2000,
             .unitPriceE4 = 1'000'000,
             .taxRateBp = 2300,
             .grossMinor = 24'600,
             .serial = u"SN-1"_s,
             .deliveredOn = QDate(2026, 3, 5)},
            {.description = u"Cable"_s, .quantityMilli = 1500, .unitPriceE4 = 375, .taxRateBp = 550, .grossMinor = 6}}};
}

static QStringList texts(const PurchaseLinesModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void TestPurchaseLinesModel::tellsEachLineInWords()
{
    PurchaseLinesModel model;
    model.setPurchase(purchase(), {{PurchaseLineId{7}, 1000}}, formats());
    QCOMPARE(texts(model, 0), (QStringList{u"<b>Kettle</b>"_s, u"2"_s, u"100.00"_s, u"23%"_s, u"246.00"_s,
                                           u"05/03/2026, 1 came back"_s, u"SN-1"_s}));
    QCOMPARE(texts(model, 1),
             (QStringList{u"Cable"_s, u"1.5"_s, u"0.0375"_s, u"5.50%"_s, u"0.06"_s, u"not yet"_s, QString()}));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestPurchaseLinesModel::keepsTheRulesOfModels()
{
    PurchaseLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPurchase(purchase(), {}, formats());
    QCOMPARE(model.rowCount(), 2);
    model.setPurchase({}, {}, formats());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestPurchaseLinesModel)
#include "tst_purchaselinesmodel.moc"
