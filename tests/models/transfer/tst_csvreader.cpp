// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"
#include "models/transfer/fileerror.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"table.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;

private slots:
    void rowsAreCutAsTheWorldWritesThem_data();
    void rowsAreCutAsTheWorldWritesThem();
    void eachRowKnowsItsLine();
    void aFaultyRowIsNamedAndReadingGoesOn_data();
    void aFaultyRowIsNamedAndReadingGoesOn();
    void aLongFieldIsRefusedAndNotKept_data();
    void aLongFieldIsRefusedAndNotKept();
    void anEndlessRowIsRefused();
    void aFileThatCannotBeReadToItsEndIsNamed_data();
    void aFileThatCannotBeReadToItsEndIsNamed();
    void loneSurrogatesOfUtf16AreRefused();
    void withoutHeaderTheFirstRowIsData();
    void aDeclaredDelimiterIsNoRow();
    void guardsAreTakenBack();
    void refillingTheBufferChangesNothing_data();
    void refillingTheBufferChangesNothing();
};

static Rows rowsOf(CsvReader &reader)
{
    Rows rows;
    while (reader.next()) {
        QStringList fields;
        for (const auto field : reader.row().fields)
            fields.append(field.toString());
        rows.append(fields);
    }
    return rows;
}

void TestCsvReader::rowsAreCutAsTheWorldWritesThem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Rows>("expected");

    const Rows two{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << two;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << two;
    QTest::newRow("mixed") << QByteArray("a,b\r1,2\r\n3,4\n") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2\n3,4") << two;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\r\n\r\n1,2\n\n\r3,4\n\n\n") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2\n3,4\n") << two;
    QTest::newRow("all quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"") << two;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n3;4\n") << two;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n3\t4\n") << two;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n3|4\n") << two;
    QTest::newRow("spaces behind quotes") << QByteArray("a,b\n\"1\" ,\"2\"  \n\"3\",4\n") << two;
    QTest::newRow("empty fields") << QByteArray("a,b\n,\n\"\",\n") << Rows{{u""_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\", you\",\"\"\"\"\n")
                                    << Rows{{u"say \"hi\", you"_s, u"\""_s}};
    QTest::newRow("quotes inside a plain field") << QByteArray("a,b\n12\" TV,x\"\"y\n") << Rows{{u"12\" TV"_s, u"x\"\"y"_s}};
    QTest::newRow("line breaks in quotes") << QByteArray("a,b\n\"x\r\ny\rz\n\",2\n") << Rows{{u"x\r\ny\rz\n"_s, u"2"_s}};
    QTest::newRow("spaces stay") << QByteArray("a,b\n  x , y\n") << Rows{{u"  x "_s, u" y"_s}};
    QTest::newRow("four-byte characters") << QByteArray("a,b\n🦊,\"ż\"\"🦊\"\n") << Rows{{u"🦊"_s, u"ż\"🦊"_s}};
    QTest::newRow("header only") << QByteArray("a,b\n") << Rows();
    QTest::newRow("one column, an empty value") << QByteArray("a\n\"\"\nx\n") << Rows{{u""_s}, {u"x"_s}};
    QTest::newRow("replacement character of the file") << QByteArray("a,b\n37\xEF\xBF\xBD,x\n") << Rows{{u"37\uFFFD"_s, u"x"_s}};
}

void TestCsvReader::rowsAreCutAsTheWorldWritesThem()
{
    QFETCH(QByteArray, content);
    QFETCH(Rows, expected);
    CsvReader reader(write(content));

    QCOMPARE(reader.header().first(), u"a"_s);
    QCOMPARE(rowsOf(reader), expected);
    QVERIFY(!reader.row().fault);
    QVERIFY(!reader.next());
    QCOMPARE(reader.position(), reader.size());
}

void TestCsvReader::eachRowKnowsItsLine()
{
    CsvReader reader(write("a,b\r\n\r\n1,\"x\r\ny\rz\nw\"\r\n\"\n\",2\n3,4\r5,6"));
    QList<qint64> lines;
    while (reader.next())
        lines.append(reader.row().line);

    QCOMPARE(lines, (QList<qint64>{3, 7, 9, 10}));
}

void TestCsvReader::aFaultyRowIsNamedAndReadingGoesOn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<CsvFault>("fault");
    QTest::addColumn<QString>("reason");

    QTest::newRow("too few") << QByteArray("1,2") << CsvFault{CsvFaultKind::TooFewFields, 0, 2, 3}
                             << u"has 2 fields where 3 are expected"_s;
    QTest::newRow("too many") << QByteArray("1,2,3,") << CsvFault{CsvFaultKind::TooManyFields, 0, 4, 3}
                              << u"has 4 fields where 3 are expected"_s;
    QTest::newRow("NUL") << QByteArray("1,x\0y,3", 7) << CsvFault{CsvFaultKind::BadCharacter, 2, 0, 0}
                         << u"field 2 holds a NUL or half a character, which cannot be kept"_s;
    QTest::newRow("NUL in quotes") << QByteArray("\"x\0\",2,3", 8) << CsvFault{CsvFaultKind::BadCharacter, 1, 0, 0}
                                   << u"field 1 holds a NUL or half a character, which cannot be kept"_s;
    QTest::newRow("quote not doubled") << QByteArray("1,2,\"12\" TV\"") << CsvFault{CsvFaultKind::StrayQuote, 3, 0, 0}
                                       << u"field 3 holds a quote that is not doubled"_s;
}

void TestCsvReader::aFaultyRowIsNamedAndReadingGoesOn()
{
    QFETCH(QByteArray, row);
    QFETCH(CsvFault, fault);
    QFETCH(QString, reason);
    CsvReader reader(write("a,b,c\n4,5,6\n" + row + "\n7,8,9\n"));

    QVERIFY(reader.next());
    QVERIFY(!reader.row().fault);
    QVERIFY(reader.next());
    QCOMPARE(reader.row().line, 3);
    QVERIFY(reader.row().fault.has_value());
    QCOMPARE(*reader.row().fault, fault);
    QCOMPARE(toEnglish(fault), reason);
    QVERIFY(reader.next());
    QVERIFY(!reader.row().fault);
    QCOMPARE(reader.row().fields.first().toString(), u"7"_s);
    QVERIFY(!reader.next());
}

void TestCsvReader::aLongFieldIsRefusedAndNotKept_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QByteArray>("quote");
    QTest::addColumn<bool>("isRefused");

    for (const QByteArray quote : {"", "\""}) {
        QTest::addRow("at the limit%s", quote.constData()) << kMaxFieldLength << quote << false;
        QTest::addRow("one over%s", quote.constData()) << kMaxFieldLength + 1 << quote << true;
        QTest::addRow("far over%s", quote.constData()) << 30 * kMaxFieldLength + 7 << quote << true;
    }
}

void TestCsvReader::aLongFieldIsRefusedAndNotKept()
{
    QFETCH(qsizetype, length);
    QFETCH(QByteArray, quote);
    QFETCH(bool, isRefused);
    const auto filler = quote.isEmpty() ? QByteArray(length, 'x') : QByteArray(length - 2, 'x') + "\n,";
    CsvReader reader(write("a,b,c\n4," + quote + filler + quote + ",6\n7,8,9\n"));

    QVERIFY(reader.next());
    QCOMPARE(reader.row().fault.has_value(), isRefused);
    if (isRefused)
        QCOMPARE(*reader.row().fault, (CsvFault{CsvFaultKind::FieldTooLong, 2, 0, 0}));
    else
        QCOMPARE(reader.row().fields.at(1).size(), length);
    QCOMPARE(reader.row().line, 2);
    QVERIFY(reader.next());
    QCOMPARE(reader.row().line, quote.isEmpty() ? 3 : 4);
    QVERIFY(!reader.row().fault);
    QCOMPARE(reader.row().fields.at(2).toString(), u"9"_s);
}

void TestCsvReader::anEndlessRowIsRefused()
{
    const auto endless = QByteArray("12345,").repeated(int(kMaxRowLength / 6 + 100000));
    CsvReader reader(write("a,b,c\n" + endless + "\n7,8,9\n"));

    QVERIFY(reader.next());
    QCOMPARE(reader.row().fault->kind, CsvFaultKind::RowTooLong);
    QVERIFY(reader.next());
    QCOMPARE(reader.row().line, 3);
    QVERIFY(!reader.row().fault);
}

void TestCsvReader::aFileThatCannotBeReadToItsEndIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileErrorKind>("kind");
    QTest::addColumn<int>("line");

    const QByteArray many = QByteArray("1,2\n").repeated(200000);
    QTest::newRow("open quote") << QByteArray("a,b\n1,2\n3,\"x\n5,6\n") << FileErrorKind::UnterminatedQuote << 3;
    QTest::newRow("open quote at the end") << QByteArray("a,b\n1,\"") << FileErrorKind::UnterminatedQuote << 2;
    QTest::newRow("open quote, far from the end") << "a,b\n\"" + many << FileErrorKind::UnterminatedQuote << 2;
    QTest::newRow("open quote over the limit") << "a,b\n1,2\n\"" + many.repeated(6) << FileErrorKind::UnterminatedQuote << 3;
    QTest::newRow("bad byte far away") << "a,b\n" + many + "1,\xFF\n" << FileErrorKind::BadEncoding << 200002;
    QTest::newRow("bad byte in quotes") << "a,b\n" + many + "1,\"\n\n\xC0\"\n" << FileErrorKind::BadEncoding << 200004;
    QTest::newRow("only blank lines") << QByteArray("\r\n\n\r") << FileErrorKind::Empty << 0;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << FileErrorKind::Empty << 0;
    QTest::newRow("bad header") << QByteArray("\na,\"b\"x,c\n1,2,3\n") << FileErrorKind::BadHeader << 2;
}

void TestCsvReader::aFileThatCannotBeReadToItsEndIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(FileErrorKind, kind);
    QFETCH(int, line);
    try {
        CsvReader reader(write(content), {.encoding = Encoding::Utf8});
        while (reader.next()) { }
        QFAIL("the file was read to its end");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), kind);
        QCOMPARE(error.line(), line);
    }
}

void TestCsvReader::loneSurrogatesOfUtf16AreRefused()
{
    QByteArray content("\xFF\xFE", 2);
    for (const char16_t c : {u'a', u',', u'b', u'\n', u'x', char16_t(0xD800), u',', u'y', u'\n', u'x', u',', char16_t(0xDC00), u'\n',
                             char16_t(0xD83E), char16_t(0xDD8A), u',', u'z', u'\n'}) {
        content.append(char(c & 0xFF));
        content.append(char(c >> 8));
    }
    CsvReader reader(write(content));

    QVERIFY(reader.next());
    QCOMPARE(*reader.row().fault, (CsvFault{CsvFaultKind::BadCharacter, 1, 0, 0}));
    QVERIFY(reader.next());
    QCOMPARE(*reader.row().fault, (CsvFault{CsvFaultKind::BadCharacter, 2, 0, 0}));
    QVERIFY(reader.next());
    QVERIFY(!reader.row().fault);
    QCOMPARE(reader.row().fields.first().toString(), u"🦊"_s);
}

void TestCsvReader::withoutHeaderTheFirstRowIsData()
{
    CsvReader detected(write("Ann,12.50\nBob,3\n"));
    QVERIFY(!detected.dialect().hasHeader);
    QVERIFY(detected.header().isEmpty());
    QCOMPARE(detected.columns(), 2);
    QCOMPARE(rowsOf(detected), (Rows{{u"Ann"_s, u"12.50"_s}, {u"Bob"_s, u"3"_s}}));

    CsvReader forced(write("name,city\nAnn,Leeds\n"), {.hasHeader = false});
    QCOMPARE(rowsOf(forced), (Rows{{u"name"_s, u"city"_s}, {u"Ann"_s, u"Leeds"_s}}));
}

void TestCsvReader::aDeclaredDelimiterIsNoRow()
{
    CsvReader reader(write("sep=|\r\na;x|b\r\n1|2\r\n"));

    QCOMPARE(reader.header(), (QStringList{u"a;x"_s, u"b"_s}));
    QCOMPARE(rowsOf(reader), (Rows{{u"1"_s, u"2"_s}}));
}

void TestCsvReader::guardsAreTakenBack()
{
    const auto path = write("a,b\n'=1,\"'+48 \"\"12\"\"\"\n''=1,'t Hooft\n");
    CsvReader reader(path);
    QCOMPARE(rowsOf(reader), (Rows{{u"=1"_s, u"+48 \"12\""_s}, {u"'=1"_s, u"'t Hooft"_s}}));

    CsvReader literal(path, {.takesBackGuards = false});
    QCOMPARE(rowsOf(literal).first().first(), u"'=1"_s);
}

void TestCsvReader::refillingTheBufferChangesNothing_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("CRLF") << QByteArray("\r\n");
}

void TestCsvReader::refillingTheBufferChangesNothing()
{
    QFETCH(QByteArray, lineEnd);
    QByteArray content = "a,b,c" + lineEnd;
    Rows expected;
    for (int i = 0; i < 30000; ++i) {
        const auto number = QByteArray::number(i);
        const auto tail = QByteArray("ż\"\"").repeated(i % 9);
        content += number + ",\"" + tail + lineEnd + number + "\",🦊" + number + lineEnd;
        const auto text = QString::fromUtf8(QByteArray(tail).replace("\"\"", "\"") + lineEnd + number);
        expected.append({QString::fromLatin1(number), text, u"🦊"_s + QString::number(i)});
    }
    CsvReader reader(write(content));
    for (const auto &row : expected) {
        QVERIFY(reader.next());
        QVERIFY(!reader.row().fault);
        for (int i = 0; i < 3; ++i)
            QVERIFY(reader.row().fields.at(i) == row.at(i));
    }
    QVERIFY(!reader.next());
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
