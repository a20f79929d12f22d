// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvdialect.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestCsvDialect : public QObject
{
    Q_OBJECT

private slots:
    void theDelimiterCutsEvenly_data();
    void theDelimiterCutsEvenly();
    void anUnfinishedLastRowDoesNotCount();
    void aDeclaredDelimiterIsRead_data();
    void aDeclaredDelimiterIsRead();
    void aHeaderNamesColumns_data();
    void aHeaderNamesColumns();
};

void TestCsvDialect::theDelimiterCutsEvenly_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<char16_t>("delimiter");

    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << u',';
    QTest::newRow("semicolon") << u"a;b\n1;2\n"_s << u';';
    QTest::newRow("tab") << u"a\tb\n1,5\t2\n"_s << u'\t';
    QTest::newRow("bar") << u"a|b|c\nx|y, z|w\n"_s << u'|';
    QTest::newRow("decimal commas") << u"name;price\nTV;12,50\nRadio;3,20\n"_s << u';';
    QTest::newRow("decimal commas without header") << u"1,5;2,5\n3,5;4,5\n"_s << u';';
    QTest::newRow("semicolons in quotes") << u"a,b\n\"x;y;z\",1\n\"p;q\",2\n"_s << u',';
    QTest::newRow("commas in quoted texts of several lines") << u"a;b\n\"x,\ny,\n\";1\n\"p,\";2\n"_s << u';';
    QTest::newRow("some ragged rows") << u"a,b,c\n1,2,3\n1,2,3\n1,2,3;x\n1,2\n1,2,3\n"_s << u',';
    QTest::newRow("CR only") << u"a;b\r1;2\r3;4\r"_s << u';';
    QTest::newRow("CRLF and blank lines") << u"a;b\r\n\r\n1;2\r\n\r\n"_s << u';';
    QTest::newRow("one column") << u"name\nAnn\nBob\n"_s << u',';
    QTest::newRow("one column with free text") << u"note\nhello; you\nall, well\nfine\n"_s << u',';
    QTest::newRow("one line") << u"a;b;c"_s << u';';
    QTest::newRow("nothing") << QString() << u',';
    QTest::newRow("inches in unquoted fields") << u"a;b\n12\" TV;1, 2\n7\" TV;3\n"_s << u';';
}

void TestCsvDialect::theDelimiterCutsEvenly()
{
    QFETCH(QString, sample);
    QFETCH(char16_t, delimiter);
    QCOMPARE(QChar(detectDelimiter(sample, true)), QChar(delimiter));
}

void TestCsvDialect::anUnfinishedLastRowDoesNotCount()
{
    const auto sample = u"a,b;c,d\n1,2;3,4\n5,6"_s;

    QCOMPARE(QChar(detectDelimiter(sample, false)), QChar(u';'));
    QCOMPARE(QChar(detectDelimiter(u"a;b;c"_s, false)), QChar(u';'));
}

void TestCsvDialect::aDeclaredDelimiterIsRead_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<std::optional<char16_t>>("delimiter");

    QTest::newRow("semicolon") << u"sep=;\r\na;b"_s << std::optional(u';');
    QTest::newRow("tab, capitals") << u"SEP=\t\na\tb"_s << std::optional(u'\t');
    QTest::newRow("a column of that name") << u"sep=x,b\n"_s << std::optional<char16_t>();
    QTest::newRow("none") << u"a;b"_s << std::optional<char16_t>();
    QTest::newRow("cut off") << u"sep="_s << std::optional<char16_t>();
}

void TestCsvDialect::aDeclaredDelimiterIsRead()
{
    QFETCH(QString, sample);
    QFETCH(std::optional<char16_t>, delimiter);
    QCOMPARE(declaredDelimiter(sample), delimiter);
}

void TestCsvDialect::aHeaderNamesColumns_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("expected");

    QTest::newRow("words") << QStringList{u"name"_s, u"city"_s} << true;
    QTest::newRow("Cyrillic") << QStringList{u"имя"_s, u"город"_s} << true;
    QTest::newRow("a question") << QStringList{u"Timestamp"_s, u"On a scale of 0-10, how would you rate us?"_s} << true;
    QTest::newRow("an unnamed index column") << QStringList{QString(), u"name"_s} << true;
    QTest::newRow("a number") << QStringList{u"Ann"_s, u"12.50"_s} << false;
    QTest::newRow("a decimal comma") << QStringList{u"Ann"_s, u"12,50"_s} << false;
    QTest::newRow("a date") << QStringList{u"Ann"_s, u"2024-03-05"_s} << false;
    QTest::newRow("a time") << QStringList{u"Ann"_s, u"2024-03-05T10:00:00Z"_s} << false;
    QTest::newRow("a phone") << QStringList{u"Ann"_s, u"+48 22 123 45 67"_s} << false;
    QTest::newRow("an address") << QStringList{u"Ann"_s, u"ann@example.com"_s} << false;
    QTest::newRow("twice the same") << QStringList{u"x"_s, u"y"_s, u"X"_s} << false;
    QTest::newRow("all empty") << QStringList{QString(), QString()} << false;
}

void TestCsvDialect::aHeaderNamesColumns()
{
    QFETCH(QStringList, row);
    QFETCH(bool, expected);
    QList<QStringView> views;
    for (const auto &field : row)
        views.append(field);
    QCOMPARE(looksLikeHeader(views), expected);
}

QTEST_APPLESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
