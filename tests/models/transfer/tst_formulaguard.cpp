// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/formulaguard.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestFormulaGuard : public QObject
{
    Q_OBJECT

private slots:
    void formulasNeedAGuard_data();
    void formulasNeedAGuard();
    void guardingIsReversibleForEveryShortText();
    void anApostropheOfTheTextStays_data();
    void anApostropheOfTheTextStays();
};

void TestFormulaGuard::formulasNeedAGuard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("needed");

    QTest::newRow("equals") << u"=1+1"_s << true;
    QTest::newRow("plus") << u"+48 22 123"_s << true;
    QTest::newRow("minus and words") << u"-cmd|' /C calc'!A0"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("carriage return") << u"\r=1"_s << true;
    QTest::newRow("line feed") << u"\n1"_s << true;
    QTest::newRow("full-width equals") << u"＝1"_s << true;
    QTest::newRow("full-width plus") << u"＋1"_s << true;
    QTest::newRow("full-width minus") << u"－1"_s << true;
    QTest::newRow("full-width at") << u"＠x"_s << true;
    QTest::newRow("behind a space") << u" =1"_s << true;
    QTest::newRow("behind a no-break space") << u"\u00A0=1"_s << true;
    QTest::newRow("behind quotes") << u"\"=1"_s << true;
    QTest::newRow("behind an apostrophe") << u"'=1"_s << true;
    QTest::newRow("behind a zero-width space") << u"\u200B=1"_s << true;
    QTest::newRow("only a sign") << u"-"_s << true;
    QTest::newRow("a sum") << u"-1+1"_s << true;
    QTest::newRow("an apostrophe before a negative number") << u"'-5"_s << true;
    QTest::newRow("a space before a negative number") << u" -5"_s << true;
    QTest::newRow("negative number") << u"-12"_s << false;
    QTest::newRow("negative with point") << u"-12.50"_s << false;
    QTest::newRow("negative with comma") << u"-12,50"_s << false;
    QTest::newRow("two commas") << u"-1,2,3"_s << true;
    QTest::newRow("a point at the end") << u"-1."_s << true;
    QTest::newRow("a word") << u"Ann"_s << false;
    QTest::newRow("an apostrophe in a name") << u"'t Hooft"_s << false;
    QTest::newRow("a sign inside") << u"a=b"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("spaces") << u"  "_s << false;
}

void TestFormulaGuard::formulasNeedAGuard()
{
    QFETCH(QString, text);
    QFETCH(bool, needed);
    QCOMPARE(needsFormulaGuard(text), needed);
    QVERIFY(!needed || needsFormulaGuard(u'\'' + text));
}

void TestFormulaGuard::guardingIsReversibleForEveryShortText()
{
    const QString letters = u"'\" =-+@\t1.,a＝"_s;
    int guarded = 0;
    for (int length = 0; length <= 5; ++length) {
        qint64 combinations = 1;
        for (int i = 0; i < length; ++i)
            combinations *= letters.size();
        for (qint64 number = 0; number < combinations; ++number) {
            QString text;
            for (qint64 rest = number, i = 0; i < length; ++i, rest /= letters.size())
                text += letters[rest % letters.size()];
            const bool needed = needsFormulaGuard(text);
            guarded += needed;
            const QString written = needed ? u'\'' + text : text;
            if (withoutFormulaGuard(written) != text)
                QFAIL(qPrintable(u"lost: "_s + text));
        }
    }
    QVERIFY(guarded > 1000);
}

void TestFormulaGuard::anApostropheOfTheTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a guard goes") << u"'=1"_s << u"=1"_s;
    QTest::newRow("one of two guards goes") << u"''=1"_s << u"'=1"_s;
    QTest::newRow("a phone number") << u"'+4812"_s << u"+4812"_s;
    QTest::newRow("a name") << u"'t Hooft"_s << u"'t Hooft"_s;
    QTest::newRow("a negative number") << u"'-5"_s << u"'-5"_s;
    QTest::newRow("only an apostrophe") << u"'"_s << u"'"_s;
    QTest::newRow("none") << u"=1"_s << u"=1"_s;
}

void TestFormulaGuard::anApostropheOfTheTextStays()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutFormulaGuard(text).toString(), expected);
}

QTEST_APPLESS_MAIN(TestFormulaGuard)
#include "tst_formulaguard.moc"
