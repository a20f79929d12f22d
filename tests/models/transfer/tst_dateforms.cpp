// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"
#include "models/transfer/dateforms.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

using Moment = std::optional<LocalMoment>;

class TestDateForms : public QObject
{
    Q_OBJECT

private slots:
    void aFormReadsItsOwnTexts_data();
    void aFormReadsItsOwnTexts();
    void patternsAreUnderstoodOrRefused_data();
    void patternsAreUnderstoodOrRefused();
    void aColumnTellsItsForm_data();
    void aColumnTellsItsForm();
    void doubtIsRefusedNeverGuessed_data();
    void doubtIsRefusedNeverGuessed();
    void theUsersOwnFormsAreBelieved();
    void swappedDatesOfTheComplaintLogAreRefused();
};

static LocalMoment at(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(0, 0), false, {}};
}

static LocalMoment at(int year, int month, int day, int hour, int minute, int second = 0, int ms = 0, std::optional<int> offset = {})
{
    return {QDate(year, month, day), QTime(hour, minute, second, ms), true, offset};
}

void TestDateForms::aFormReadsItsOwnTexts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Moment>("expected");

    const auto iso = u"yyyy-MM-dd"_s;
    const Moment none;
    QTest::newRow("ISO date") << iso << u"2024-02-29"_s << Moment(at(2024, 2, 29));
    QTest::newRow("ISO with spaces around") << iso << u"  2024-02-29 "_s << Moment(at(2024, 2, 29));
    QTest::newRow("ISO minutes") << iso << u"2016-02-29 01:16"_s << Moment(at(2016, 2, 29, 1, 16));
    QTest::newRow("ISO seconds") << iso << u"2016-02-29T01:16:05"_s << Moment(at(2016, 2, 29, 1, 16, 5));
    QTest::newRow("ISO milliseconds") << iso << u"2019-11-01 08:51:12.402"_s << Moment(at(2019, 11, 1, 8, 51, 12, 402));
    QTest::newRow("ISO microseconds") << iso << u"2019-11-01 08:51:12.402999"_s << Moment(at(2019, 11, 1, 8, 51, 12, 402));
    QTest::newRow("ISO decimal comma") << iso << u"2019-11-01 08:51:12,4"_s << Moment(at(2019, 11, 1, 8, 51, 12, 400));
    QTest::newRow("ISO UTC") << iso << u"2024-01-01T00:00:00Z"_s << Moment(at(2024, 1, 1, 0, 0, 0, 0, 0));
    QTest::newRow("ISO offset") << iso << u"2024-01-01T00:00+02:00"_s << Moment(at(2024, 1, 1, 0, 0, 0, 0, 7200));
    QTest::newRow("ISO offset west") << iso << u"2024-01-01 00:00:00 -0530"_s << Moment(at(2024, 1, 1, 0, 0, 0, 0, -19800));
    QTest::newRow("ISO words UTC") << iso << u"2024-01-01 00:00:00 UTC"_s << Moment(at(2024, 1, 1, 0, 0, 0, 0, 0));
    QTest::newRow("day that does not exist") << iso << u"2023-02-29"_s << none;
    QTest::newRow("month 13") << iso << u"2023-13-01"_s << none;
    QTest::newRow("day 0") << iso << u"2023-01-00"_s << none;
    QTest::newRow("year 0") << iso << u"0000-01-01"_s << none;
    QTest::newRow("hour 24") << iso << u"2023-01-01 24:00"_s << none;
    QTest::newRow("minute 60") << iso << u"2023-01-01 10:60"_s << none;
    QTest::newRow("half a time") << iso << u"2023-01-01 10:"_s << none;
    QTest::newRow("half a second") << iso << u"2023-01-01 10:00:1"_s << none;
    QTest::newRow("rubbish behind") << iso << u"2023-01-01x"_s << none;
    QTest::newRow("rubbish behind the time") << iso << u"2023-01-01 10:00 x"_s << none;
    QTest::newRow("offset too far") << iso << u"2023-01-01 10:00+25:00"_s << none;
    QTest::newRow("five digits of a year") << iso << u"20233-01-01"_s << none;
    QTest::newRow("nothing") << iso << QString() << none;
    QTest::newRow("day first") << u"d/M/yyyy"_s << u"29/2/2016 01:16"_s << Moment(at(2016, 2, 29, 1, 16));
    QTest::newRow("day first, two digits") << u"d/M/yyyy"_s << u"05/03/2016"_s << Moment(at(2016, 3, 5));
    QTest::newRow("month first") << u"M/d/yyyy"_s << u"6/26/2023"_s << Moment(at(2023, 6, 26));
    QTest::newRow("month first, afternoon") << u"M/d/yyyy"_s << u"6/26/2023 1:05 PM"_s << Moment(at(2023, 6, 26, 13, 5));
    QTest::newRow("midnight") << u"M/d/yyyy"_s << u"6/26/2023 12:00:01 am"_s << Moment(at(2023, 6, 26, 0, 0, 1));
    QTest::newRow("13 PM") << u"M/d/yyyy"_s << u"6/26/2023 13:05 PM"_s << none;
    QTest::newRow("not day first") << u"d/M/yyyy"_s << u"6/26/2023"_s << none;
    QTest::newRow("Polish") << u"dd.MM.yyyy HH:mm"_s << u"05.03.2024 07:08"_s << Moment(at(2024, 3, 5, 7, 8));
    QTest::newRow("Polish, one digit") << u"dd.MM.yyyy HH:mm"_s << u"5.3.2024 7:08"_s << Moment(at(2024, 3, 5, 7, 8));
    QTest::newRow("a time is asked for") << u"dd.MM.yyyy HH:mm"_s << u"05.03.2024"_s << none;
    QTest::newRow("no seconds are asked for") << u"dd.MM.yyyy HH:mm"_s << u"05.03.2024 07:08:09"_s << none;
    QTest::newRow("two digits") << u"d.M.yy"_s << u"5.3.24"_s << Moment(at(2024, 3, 5));
    QTest::newRow("two digits, last century") << u"d.M.yy"_s << u"5.3.71"_s << Moment(at(1971, 3, 5));
    QTest::newRow("compact") << u"yyyyMMdd"_s << u"20240305"_s << Moment(at(2024, 3, 5));
    QTest::newRow("pattern with AP") << u"M/d/yyyy h:mm AP"_s << u"3/5/2024 11:30 PM"_s << Moment(at(2024, 3, 5, 23, 30));
    QTest::newRow("pattern with offset") << u"yyyy-MM-ddTHH:mm:ss.zzzt"_s << u"2024-03-05T01:02:03.4+01:00"_s
                                         << Moment(at(2024, 3, 5, 1, 2, 3, 400, 3600));
    QTest::newRow("pattern with quotes") << u"yyyy-MM-dd'T'HH:mm"_s << u"2024-03-05T01:02"_s << Moment(at(2024, 3, 5, 1, 2));
}

void TestDateForms::aFormReadsItsOwnTexts()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(Moment, expected);
    const auto form = DateForm::fromPattern(pattern);

    QVERIFY(form.has_value());
    QVERIFY(form->parse(text) == expected);
}

void TestDateForms::patternsAreUnderstoodOrRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("expected");

    QTest::newRow("ISO") << u"yyyy-MM-dd"_s << true;
    QTest::newRow("with time") << u"dd.MM.yyyy HH:mm:ss.zzz"_s << true;
    QTest::newRow("no day") << u"yyyy-MM"_s << false;
    QTest::newRow("only a time") << u"HH:mm"_s << false;
    QTest::newRow("month names") << u"d MMM yyyy"_s << false;
    QTest::newRow("letters that mean nothing") << u"yyyy-MM-dd Q"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDateForms::patternsAreUnderstoodOrRefused()
{
    QFETCH(QString, pattern);
    QFETCH(bool, expected);
    QCOMPARE(DateForm::fromPattern(pattern).has_value(), expected);
    QCOMPARE(DateForms::fromPatterns({u"yyyy-MM-dd"_s, pattern}).has_value(), expected);
}

void TestDateForms::aColumnTellsItsForm_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<DateOutcome>("outcome");
    QTest::addColumn<QStringList>("patterns");

    const auto iso = u"yyyy-MM-dd"_s;
    const auto dayFirst = u"d/M/yyyy"_s;
    const auto monthFirst = u"M/d/yyyy"_s;
    QTest::newRow("ISO") << QStringList{u"2024-03-05"_s, u""_s, u"2024-03-06 10:00"_s} << DateOutcome::One << QStringList{iso};
    QTest::newRow("points") << QStringList{u"5.3.2024"_s} << DateOutcome::One << QStringList{u"d.M.yyyy"_s};
    QTest::newRow("day first") << QStringList{u"1/2/2024"_s, u"29/2/2024"_s} << DateOutcome::One << QStringList{dayFirst};
    QTest::newRow("month first") << QStringList{u"1/2/2024"_s, u"2/29/2024"_s} << DateOutcome::One << QStringList{monthFirst};
    QTest::newRow("cannot be told") << QStringList{u"1/2/2024"_s, u"3/4/2024"_s} << DateOutcome::Ambiguous
                                    << QStringList{dayFirst, monthFirst};
    QTest::newRow("contradiction") << QStringList{u"13/2/2024"_s, u"2/13/2024"_s} << DateOutcome::Mixed
                                   << QStringList{dayFirst, monthFirst};
    QTest::newRow("two forms") << QStringList{u"2024-03-05"_s, u"3/25/2024"_s} << DateOutcome::Mixed << QStringList{iso, monthFirst};
    QTest::newRow("two forms, one unclear") << QStringList{u"2024-03-05"_s, u"3/5/2024"_s} << DateOutcome::Mixed
                                            << QStringList{iso, dayFirst, monthFirst};
    QTest::newRow("no dates") << QStringList{u"Ann"_s, u"12"_s, u"?"_s} << DateOutcome::None << QStringList();
    QTest::newRow("nothing") << QStringList() << DateOutcome::None << QStringList();
    QTest::newRow("dates and rubbish") << QStringList{u"2024-03-05"_s, u"soon"_s} << DateOutcome::One << QStringList{iso};
}

void TestDateForms::aColumnTellsItsForm()
{
    QFETCH(QStringList, texts);
    QFETCH(DateOutcome, outcome);
    QFETCH(QStringList, patterns);
    DateDetector detector;
    for (const auto &text : texts)
        detector.add(text);
    const auto finding = detector.finding();

    QCOMPARE(finding.outcome, outcome);
    QCOMPARE(finding.forms.patterns(), patterns);
    const auto rubbish = texts.filter(QRegularExpression(u"[a-z?]|^12$"_s)).size();
    QCOMPARE(finding.unreadable, rubbish);
}

void TestDateForms::doubtIsRefusedNeverGuessed_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parsed<QDate>>("expected");

    const auto ambiguous = Parsed<QDate>::failed(ProblemKind::AmbiguousDate);
    const auto none = Parsed<QDate>::failed(ProblemKind::NotADate);
    const QStringList clear{u"25/3/2024"_s, u"1/2/2024"_s};
    const QStringList unclear{u"1/2/2024"_s};
    const QStringList mixed{u"2024-03-05"_s, u"3/25/2024"_s};
    QTest::newRow("clear") << clear << u"4/3/2024"_s << Parsed<QDate>{QDate(2024, 3, 4), {}};
    QTest::newRow("clear, wrong way round") << clear << u"3/25/2024"_s << none;
    QTest::newRow("unclear") << unclear << u"4/3/2024"_s << ambiguous;
    QTest::newRow("unclear, but not this one") << unclear << u"25/3/2024"_s << Parsed<QDate>{QDate(2024, 3, 25), {}};
    QTest::newRow("unclear, same either way") << unclear << u"4/4/2024"_s << Parsed<QDate>{QDate(2024, 4, 4), {}};
    QTest::newRow("unclear, and no date") << unclear << u"31/31/2024"_s << none;
    QTest::newRow("mixed, could be swapped") << mixed << u"2024-03-05"_s << ambiguous;
    QTest::newRow("mixed, cannot be swapped") << mixed << u"2024-03-15"_s << Parsed<QDate>{QDate(2024, 3, 15), {}};
    QTest::newRow("mixed, same either way") << mixed << u"2024-03-03"_s << Parsed<QDate>{QDate(2024, 3, 3), {}};
    QTest::newRow("mixed, the other form") << mixed << u"3/5/2024"_s << Parsed<QDate>{QDate(2024, 3, 5), {}};
}

void TestDateForms::doubtIsRefusedNeverGuessed()
{
    QFETCH(QStringList, column);
    QFETCH(QString, text);
    QFETCH(Parsed<QDate>, expected);
    DateDetector detector;
    for (const auto &each : column)
        detector.add(each);
    const auto parsed = detector.finding().forms.parseDate(text);

    QCOMPARE(parsed.problem, expected.problem);
    if (parsed.isValid())
        QCOMPARE(parsed.value, expected.value);
}

void TestDateForms::theUsersOwnFormsAreBelieved()
{
    const auto forms = DateForms::fromPatterns({u"yyyy-MM-dd"_s, u"M/d/yyyy"_s});

    QCOMPARE(forms->parseDate(u"2024-03-05").value, QDate(2024, 3, 5));
    QCOMPARE(forms->parseDate(u"3/5/2024").value, QDate(2024, 3, 5));
}

void TestDateForms::swappedDatesOfTheComplaintLogAreRefused()
{
    const auto path = QStringLiteral(AFTERSALE_SHARED_DATA "/complaints/complaints_raw.csv");
    if (!QFile::exists(path))
        QSKIP("the complaint log is not here");
    DateDetector detector;
    for (CsvReader reader(path); reader.next();)
        detector.add(reader.row().fields.at(1));
    const auto finding = detector.finding();
    QCOMPARE(finding.outcome, DateOutcome::Mixed);
    QCOMPARE(finding.forms.patterns(), (QStringList{u"yyyy-MM-dd"_s, u"M/d/yyyy"_s}));
    QCOMPARE(finding.unreadable, 0);

    int refused = 0;
    int accepted = 0;
    for (CsvReader reader(path); reader.next();) {
        const auto text = reader.row().fields.at(1);
        const auto parsed = finding.forms.parseDate(text);
        (parsed.isValid() ? accepted : refused) += 1;
        QVERIFY(parsed.isValid() || *parsed.problem == ProblemKind::AmbiguousDate);
        const bool isSlashed = text.contains(u'/');
        QVERIFY(!isSlashed || parsed.isValid());
        QVERIFY(isSlashed || !parsed.isValid() || parsed.value.day() == parsed.value.month() || parsed.value.day() > 12);
    }
    QCOMPARE(accepted + refused, 100);
    QVERIFY(refused > 25);
}

QTEST_APPLESS_MAIN(TestDateForms)
#include "tst_dateforms.moc"
