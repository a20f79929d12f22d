// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The file of refused rows, to be corrected and imported again.
class TestRefusalFile : public QObject
{
    Q_OBJECT

private slots:
    void aRowWithTwoErrorsStandsOnceInTheErrorFile();
};

void TestRefusalFile::aRowWithTwoErrorsStandsOnceInTheErrorFile()
{
    TestShop shop;
    shop.close();
    const auto database = Database::open(shop.file());
    const auto rows = shop.path(u"p.csv"_s);
    writeText(rows, u"number,date,product,quantity,unit_price\n1,2026-02-30,Kettle,two,10\n"_s);
    ImportRequest request{.kind = ImportKind::Purchases,
                          .path = rows,
                          .errorsPath = shop.path(u"errors.csv"_s),
                          .shop = {.name = u"Test"_s},
                          .stamp = {*instantFromIso(u"2026-11-21T12:00:00Z"_s), {}}};
    NoProgress progress;
    const auto report = runImport(*database, request, progress);
    QCOMPARE(report.counts, (ImportCounts{.rows = 1, .refused = 1}));
    QCOMPARE(report.firstRefusals.size(), 2);
    QFile errors(request.errorsPath);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    auto text = QString::fromUtf8(errors.readAll());
    errors.close();
    QCOMPARE(text.split(u"\r\n"_s).size(), 3); // the header, the row, the end
    QVERIFY2(text.contains(u"\r\n2,date; quantity,"_s), qPrintable(text));
    for (const auto &refusal : report.firstRefusals)
        QVERIFY2(text.contains(QString(refusal.reason).replace(u'"', u"\"\""_s)), qPrintable(text));
    writeText(request.errorsPath, text.replace(u"Kettle,two"_s, u"Kettle,2"_s).replace(u"1,2026-02-30,Kettle"_s, u"1,2026-02-28,Kettle"_s));
    request.path = std::exchange(request.errorsPath, {});
    QCOMPARE(runImport(*database, request, progress).counts.created, 1);
    QCOMPARE(database->read([](Connection &db) { return rowCounts(db).value(u"purchase_lines"_s); }).result(), 1);
}

QTEST_GUILESS_MAIN(TestRefusalFile)
#include "tst_refusalfile.moc"
