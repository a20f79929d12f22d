// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"
#include "models/transfer/csvwriter.h"
#include "models/transfer/dateforms.h"
#include "models/transfer/fileerror.h"

#include <QtTest/QtTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name = u"out.csv"_s) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name = u"out.csv"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir m_folder;
    QTimeZone m_warsaw{"Europe/Warsaw"};

private slots:
    void presetsWriteAsTheirReadersExpect_data();
    void presetsWriteAsTheirReadersExpect();
    void amountsKeepEveryDigit_data();
    void amountsKeepEveryDigit();
    void textIsQuotedWhereItMustBe_data();
    void textIsQuotedWhereItMustBe();
    void everyTextComesBackAsItWas_data();
    void everyTextComesBackAsItWas();
    void everyInstantComesBackAsItWas_data();
    void everyInstantComesBackAsItWas();
    void aColumnOfEmptyFieldsKeepsItsRows();
    void halfASurrogateDoesNotSpoilTheFile();
    void nothingChangesBeforeTheCommit();
    void onlyTheOwnerReadsTheFile();
    void aPlaceThatCannotBeWrittenIsNamed_data();
    void aPlaceThatCannotBeWrittenIsNamed();
    void aFullDiskIsNamedAndTheOldFileStays();
    void manyRowsOfLongTextsComeBack();
};

void TestCsvWriter::presetsWriteAsTheirReadersExpect_data()
{
    QTest::addColumn<CsvPresetName>("name");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray mark("\xEF\xBB\xBF");
    QTest::newRow("en") << CsvPresetName::En
                        << mark + "name,paid,share,on,at,n\r\n\xC5\x81ucja,-12.50,0.333,2026-03-05,2026-03-05 14:05:09,-7\r\nB,,,,,\r\n";
    const QByteArray dayFirst = mark
        + "name;paid;share;on;at;n\r\n\xC5\x81ucja;-12,50;0,333;05.03.2026;05.03.2026 14:05:09;-7\r\nB;;;;;\r\n";
    QTest::newRow("pl") << CsvPresetName::Pl << dayFirst;
    QTest::newRow("ru") << CsvPresetName::Ru << dayFirst;
    QTest::newRow("iso") << CsvPresetName::Iso
                         << QByteArray("name,paid,share,on,at,n\r\n\xC5\x81ucja,-12.50,0.333,2026-03-05,2026-03-05T13:05:09Z,-7\r\nB,,,,,\r\n");
}

void TestCsvWriter::presetsWriteAsTheirReadersExpect()
{
    QFETCH(CsvPresetName, name);
    QFETCH(QByteArray, expected);
    CsvWriter writer(path(), presetOf(name), m_warsaw);
    writer.header({u"name"_s, u"paid"_s, u"share"_s, u"on"_s, u"at"_s, u"n"_s});
    const auto at = *instantFromIso(u"2026-03-05T13:05:09Z"_s);
    writer.text(u"Łucja").amount(-1250, 2).decimal(1.0 / 3, 3).date(QDate(2026, 3, 5)).instant(at).integer(-7).endRow();
    writer.text(u"B").empty().empty().date(QDate()).text(u"").empty().endRow();
    writer.commit();

    QCOMPARE(content(), expected);
    QCOMPARE(writer.rows(), 2);
    QCOMPARE(fromWord<CsvPresetName>(toWord(name)), std::optional(name));
}

void TestCsvWriter::amountsKeepEveryDigit_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("places");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("zero") << qint64(0) << 2 << QByteArray("0,00");
    QTest::newRow("5 grosze") << qint64(5) << 2 << QByteArray("0,05");
    QTest::newRow("minus 5 grosze") << qint64(-5) << 2 << QByteArray("-0,05");
    QTest::newRow("50") << qint64(50) << 2 << QByteArray("0,50");
    QTest::newRow("yen") << qint64(1250) << 0 << QByteArray("1250");
    QTest::newRow("dinar") << qint64(1250) << 3 << QByteArray("1,250");
    QTest::newRow("no thousands sign") << qint64(123456789) << 2 << QByteArray("1234567,89");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << 2 << QByteArray("-92233720368547758,08");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << 0 << QByteArray("9223372036854775807");
}

void TestCsvWriter::amountsKeepEveryDigit()
{
    QFETCH(qint64, minor);
    QFETCH(int, places);
    QFETCH(QByteArray, expected);
    CsvWriter writer(path(), {u';', u',', CsvDates::Iso, false}, m_warsaw);
    writer.amount(minor, places).endRow();
    writer.commit();

    QCOMPARE(content(), expected + "\r\n");
}

void TestCsvWriter::textIsQuotedWhereItMustBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("plain") << u"Ann O'Neil"_s << QByteArray("Ann O'Neil");
    QTest::newRow("delimiter") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"12\" TV"_s << QByteArray("\"12\"\" TV\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("return") << u"a\rb"_s << QByteArray("\"a\rb\"");
    QTest::newRow("outer spaces") << u" a "_s << QByteArray("\" a \"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula with a quote") << u"=\"a\""_s << QByteArray("\"'=\"\"a\"\"\"");
    QTest::newRow("phone") << u"+48221234567"_s << QByteArray("'+48221234567");
    QTest::newRow("negative number") << u"-12.50"_s << QByteArray("-12.50");
    QTest::newRow("four bytes") << u"🦊"_s << QByteArray("🦊");
    QTest::newRow("three bytes") << u"€"_s << QByteArray("€");
}

void TestCsvWriter::textIsQuotedWhereItMustBe()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    CsvWriter writer(path(), presetOf(CsvPresetName::Iso), m_warsaw);
    writer.text(text).endRow();
    writer.commit();

    QCOMPARE(content(), expected + "\r\n");
}

void TestCsvWriter::everyTextComesBackAsItWas_data()
{
    QTest::addColumn<CsvPresetName>("name");
    for (const auto name : allOf<CsvPresetName>())
        QTest::newRow(qPrintable(toWord(name))) << name;
}

void TestCsvWriter::everyTextComesBackAsItWas()
{
    QFETCH(CsvPresetName, name);
    const QStringList pieces{u"a"_s, u"="_s, u"'"_s, u"\""_s, u","_s, u";"_s, u" "_s, u"\r"_s, u"\n"_s, u"\t"_s, u"-"_s, u"1"_s, u"ż🦊"_s};
    QStringList texts{QString(), u"'=1"_s, u"-12,50"_s, u"sep=;"_s, u"=cmd|' /C calc'!A0"_s, u"＝1"_s};
    for (const auto &first : pieces) {
        for (const auto &second : pieces) {
            for (const auto &third : pieces)
                texts.append(first + second + third);
        }
    }
    CsvWriter writer(path(), presetOf(name), m_warsaw);
    writer.header({u"key"_s, u"text"_s, u"again"_s});
    for (const auto &text : texts)
        writer.integer(1).text(text).text(text).endRow();
    writer.commit();

    CsvReader reader(path());
    QCOMPARE(QChar(reader.dialect().delimiter), QChar(presetOf(name).delimiter));
    QCOMPARE(reader.header(), (QStringList{u"key"_s, u"text"_s, u"again"_s}));
    for (const auto &text : texts) {
        QVERIFY(reader.next());
        QVERIFY(!reader.row().fault);
        QCOMPARE(reader.row().fields.at(1).toString(), text);
        QCOMPARE(reader.row().fields.at(2).toString(), text);
    }
    QVERIFY(!reader.next());
}

void TestCsvWriter::everyInstantComesBackAsItWas_data()
{
    QTest::addColumn<CsvPresetName>("name");
    QTest::addColumn<QString>("iso");
    for (const auto name : allOf<CsvPresetName>()) {
        for (const auto iso : {"2026-03-05T13:05:09Z", "2026-03-05T13:05:09.120Z", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z",
                               "2024-03-31T00:59:59Z", "2024-03-31T01:00:00Z", "1969-12-31T23:59:59.999Z"})
            QTest::addRow("%s %s", qPrintable(toWord(name)), iso) << name << QString::fromLatin1(iso);
    }
}

void TestCsvWriter::everyInstantComesBackAsItWas()
{
    QFETCH(CsvPresetName, name);
    QFETCH(QString, iso);
    const auto instant = *instantFromIso(iso);
    CsvWriter writer(path(), presetOf(name), m_warsaw);
    writer.text(u"at").text(u"x").endRow();
    writer.instant(instant).text(u"x").endRow();
    writer.commit();

    CsvReader reader(path());
    QVERIFY(reader.next());
    const auto forms = DateForms::fromPatterns({u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s});
    LocalTimes times(m_warsaw);
    QCOMPARE(times.toInstant(forms->parse(reader.row().fields.first())), (Parsed<Instant>{instant, {}}));
}

void TestCsvWriter::aColumnOfEmptyFieldsKeepsItsRows()
{
    CsvWriter writer(path(), presetOf(CsvPresetName::Iso), m_warsaw);
    writer.header({u"note"_s});
    for (int i = 0; i < 100000; ++i)
        writer.text({}).endRow();
    writer.commit();

    CsvReader reader(path());
    int rows = 0;
    while (reader.next())
        ++rows;
    QCOMPARE(rows, 100000);
}

void TestCsvWriter::halfASurrogateDoesNotSpoilTheFile()
{
    CsvWriter writer(path(), presetOf(CsvPresetName::Iso), m_warsaw);
    writer.text(QString(QChar(0xD800)) + u'x').text(u'x' + QString(QChar(0xDC00))).endRow();
    writer.commit();

    QCOMPARE(content(), "\xEF\xBF\xBDx,x\xEF\xBF\xBD\r\n");
}

void TestCsvWriter::nothingChangesBeforeTheCommit()
{
    QFile old(path(u"kept.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        CsvWriter writer(path(u"kept.csv"_s), presetOf(CsvPresetName::Iso), m_warsaw);
        for (int i = 0; i < 100000; ++i)
            writer.text(u"new").endRow();
    }
    QCOMPARE(content(u"kept.csv"_s), "old");
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}).size(), 1);
}

void TestCsvWriter::onlyTheOwnerReadsTheFile()
{
    CsvWriter writer(path(u"private.csv"_s), presetOf(CsvPresetName::Iso), m_warsaw);
    writer.text(u"x").endRow();
    writer.commit();

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path(u"private.csv"_s)) & others, QFile::Permissions());
}

void TestCsvWriter::aPlaceThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<FileErrorKind>("kind");

    QTest::newRow("a folder") << m_folder.path() << FileErrorKind::IsFolder;
    QTest::newRow("in a folder that is not there") << path(u"no/such/out.csv"_s) << FileErrorKind::NotWritable;
    QTest::newRow("no name") << QString() << FileErrorKind::NotWritable;
}

void TestCsvWriter::aPlaceThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, where);
    QFETCH(FileErrorKind, kind);
    try {
        CsvWriter writer(where, presetOf(CsvPresetName::Iso), m_warsaw);
        QFAIL("the file was opened");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), kind);
        QCOMPARE(error.file(), where);
        QVERIFY(!toEnglish(error).isEmpty());
    }
}

void TestCsvWriter::aFullDiskIsNamedAndTheOldFileStays()
{
#ifdef Q_OS_LINUX
    QFile old(path(u"full.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    auto small = before;
    small.rlim_cur = 1000000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
    std::optional<FileErrorKind> kind;
    try {
        CsvWriter writer(path(u"full.csv"_s), presetOf(CsvPresetName::Iso), m_warsaw);
        for (int i = 0; i < 200000; ++i)
            writer.text(u"twenty characters more").endRow();
        writer.commit();
    } catch (const FileError &error) {
        kind = error.kind();
    }
    QCOMPARE(kind, std::optional(FileErrorKind::Full));
    QCOMPARE(content(u"full.csv"_s), "old");
#else
    QSKIP("needs a limit of the file size");
#endif
}

void TestCsvWriter::manyRowsOfLongTextsComeBack()
{
    CsvWriter writer(path(), presetOf(CsvPresetName::Pl), m_warsaw);
    writer.header({u"n"_s, u"text"_s});
    for (int i = 0; i < 200; ++i)
        writer.integer(i).text(u"ż\"🦊"_s.repeated(i * 50)).endRow();
    writer.text(u"big").text(u"€"_s.repeated(int(kMaxFieldLength))).endRow();
    writer.commit();

    CsvReader reader(path());
    for (int i = 0; i < 200; ++i) {
        QVERIFY(reader.next());
        QVERIFY(reader.row().fields.at(1) == u"ż\"🦊"_s.repeated(i * 50));
    }
    QVERIFY(reader.next());
    QVERIFY(!reader.row().fault);
    QCOMPARE(reader.row().fields.at(1).size(), kMaxFieldLength);
    QVERIFY(!reader.next());
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
