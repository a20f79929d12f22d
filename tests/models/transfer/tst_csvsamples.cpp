// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/// Reads published sample files and compares every cell with the answers beside them.
class TestCsvSamples : public QObject
{
    Q_OBJECT

private slots:
    void csvSpectrumIsReadAsItsJsonSays_data();
    void csvSpectrumIsReadAsItsJsonSays();
    void oldAndNewEncodingsGiveTheSameCells_data();
    void oldAndNewEncodingsGiveTheSameCells();
};

static QString folder(const QString &name)
{
    return QStringLiteral(AFTERSALE_SHARED_DATA) + u'/' + name;
}

static QJsonDocument json(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

void TestCsvSamples::csvSpectrumIsReadAsItsJsonSays_data()
{
    QTest::addColumn<QString>("name");
    const auto entries = QDir(folder(u"csv-spectrum/csvs"_s)).entryList({u"*.csv"_s}, QDir::Files);
    if (entries.isEmpty())
        QSKIP("the csv-spectrum files are not here");
    QCOMPARE(entries.size(), 12);
    for (const auto &entry : entries)
        QTest::newRow(qPrintable(entry)) << entry.chopped(4);
}

void TestCsvSamples::csvSpectrumIsReadAsItsJsonSays()
{
    QFETCH(QString, name);
    const auto expected = json(folder(u"csv-spectrum/json/%1.json"_s.arg(name)));
    const auto reference = json(folder(u"csv-spectrum/reference.json"_s))[name];
    CsvReader reader(folder(u"csv-spectrum/csvs/%1.csv"_s.arg(name)), {.hasHeader = true});
    QJsonArray records;
    while (reader.next()) {
        QVERIFY(!reader.row().fault);
        QJsonObject record;
        for (int i = 0; i < reader.columns(); ++i)
            record.insert(reader.header().at(i), reader.row().fields.at(i).toString());
        records.append(record);
    }
    QCOMPARE(records.size(), reference[u"rows"_s].toInt());
    QCOMPARE(reader.columns(), reference[u"columns"_s].toInt());
    if (reference[u"equals_json"_s].toBool())
        QCOMPARE(records, expected.isArray() ? expected.array() : QJsonArray{expected.object()});
    else
        QCOMPARE(records[0][u"Location Coordinates"_s], expected[u"Location Coordinates"_s]);
}

void TestCsvSamples::oldAndNewEncodingsGiveTheSameCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("expected");
    const auto reference = json(folder(u"csv-encodings/reference.json"_s)).object();
    if (reference.isEmpty())
        QSKIP("the csv-encodings files are not here");
    QCOMPARE(reference.size(), 10);
    for (auto it = reference.begin(); it != reference.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toObject();
}

void TestCsvSamples::oldAndNewEncodingsGiveTheSameCells()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, expected);
    CsvReader reader(folder(u"csv-encodings/"_s + name));
    QString cells = reader.header().join(QChar(0x1F));
    int records = 0;
    while (reader.next()) {
        QVERIFY(!reader.row().fault);
        ++records;
        for (int i = 0; i < reader.columns(); ++i)
            cells += QChar(i == 0 ? 0x1E : 0x1F) + reader.row().fields.at(i).toString();
    }
    const auto hash = QCryptographicHash::hash(cells.toUtf8(), QCryptographicHash::Sha256).toHex();

    QCOMPARE(std::optional(reader.encoding()), encodingFromName(expected[u"encoding"_s].toString()));
    QCOMPARE(reader.hasByteOrderMark(), expected[u"bom"_s].toBool());
    QCOMPARE(QChar(reader.dialect().delimiter), expected[u"delimiter"_s].toString().front());
    QVERIFY(reader.dialect().hasHeader);
    QCOMPARE(records, expected[u"records_without_header"_s].toInt());
    QCOMPARE(QString::fromLatin1(hash), expected[u"sha256_of_cells"_s].toString());
}

QTEST_APPLESS_MAIN(TestCsvSamples)
#include "tst_csvsamples.moc"
