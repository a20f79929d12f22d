// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textfold.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void searchFoldsLettersToTheirBase_data();
    void searchFoldsLettersToTheirBase();
    void composedAndDecomposedTextFoldTheSame();
    void sortKeysFollowTheOrderOfNames();
    void namesThatDifferInCaseOrLeadingZerosShareAKey_data();
    void namesThatDifferInCaseOrLeadingZerosShareAKey();
    void decomposedPolishLettersKeepTheirPlace();
    void aLineIsCleaned_data();
    void aLineIsCleaned();
    void marksDoNotPileUp();
    void nulAndHalfSurrogatesAreBad();
};

void TestTextFold::searchFoldsLettersToTheirBase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("ascii") << u"Smith & Sons 12"_s << u"smith & sons 12"_s;
    QTest::newRow("polish") << u"ZAŻÓŁĆ GĘŚLĄ JAŹŃ"_s << u"zazolc gesla jazn"_s;
    QTest::newRow("german") << u"Straße Müller ẞ"_s << u"strasse muller ss"_s;
    QTest::newRow("nordic") << u"Ærø Þór Đorđe ŒUVRE"_s << u"aero thor dorde oeuvre"_s;
    QTest::newRow("turkish") << u"Işık İzmir"_s << u"isik izmir"_s;
    QTest::newRow("russian") << u"ИВАН Семёнов Алексей"_s << u"иван семенов алексеи"_s;
    QTest::newRow("ligature, full width") << u"ﬁrma ＡＢＣ１"_s << u"firma abc1"_s;
    QTest::newRow("zero width and direction") << u"a\u200Bb\u202Ec\u2066d\uFEFF ą"_s << u"abcd a"_s;
    QTest::newRow("beyond the basic plane") << u"𝐀 😀 ż"_s << u"a 😀 z"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestTextFold::searchFoldsLettersToTheirBase()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

void TestTextFold::composedAndDecomposedTextFoldTheSame()
{
    const auto text = u"Zażółć Ångström Йод ё ệ"_s;

    QCOMPARE(foldForSearch(text.normalized(QString::NormalizationForm_D)), foldForSearch(text));
}

void TestTextFold::sortKeysFollowTheOrderOfNames()
{
    const QStringList names{u""_s,
                            u"7 Eleven"_s,
                            u"10 Minut"_s,
                            u"100 Minut"_s,
                            u"Adam Żak"_s,
                            u"Adamczyk"_s,
                            u"adamski"_s,
                            u"Ądam"_s,
                            u"Bąk"_s,
                            u"Cz"_s,
                            u"Ćwik"_s,
                            u"Dom"_s,
                            u"Lis"_s,
                            u"Lz"_s,
                            u"Łabędź"_s,
                            u"Łz"_s,
                            u"Mak"_s,
                            u"Müller A"_s,
                            u"Muller B"_s,
                            u"Nz"_s,
                            u"Ńa"_s,
                            u"O'Brien"_s,
                            u"Obuch"_s,
                            u"Oz"_s,
                            u"Óp"_s,
                            u"P"_s,
                            u"RMA-9"_s,
                            u"RMA-10"_s,
                            u"RMA-10a"_s,
                            u"RMA-10000000000000000000000000000000000"_s,
                            u"RMA-20000000000000000000000000000000000"_s,
                            u"Rmb"_s,
                            u"Sz"_s,
                            u"Śa"_s,
                            u"Z"_s,
                            u"Zz"_s,
                            u"Źa"_s,
                            u"Źż"_s,
                            u"Ża"_s,
                            u"Żż"_s,
                            u"Ωmega"_s,
                            u"Алла"_s,
                            u"Ежов"_s,
                            u"Ёлкин"_s,
                            u"Емец"_s,
                            u"Єва"_s,
                            u"Жак"_s,
                            u"Иван"_s,
                            u"Іван"_s,
                            u"Їжак"_s,
                            u"Йод"_s,
                            u"Кот"_s,
                            u"Яна"_s,
                            u"中村"_s};
    for (qsizetype i = 1; i < names.size(); ++i) {
        const auto before = sortKey(names[i - 1]).toUtf8();
        const auto after = sortKey(names[i]).toUtf8();
        QVERIFY2(before < after, qPrintable(names[i - 1] + u" | "_s + names[i]));
    }
}

void TestTextFold::namesThatDifferInCaseOrLeadingZerosShareAKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case") << u"ŁUKASZ Ёж"_s << u"łukasz еж"_s;
    QTest::newRow("foreign marks") << u"Čapek"_s << u"capek"_s;
    QTest::newRow("zeros") << u"A007"_s << u"a7"_s;
    QTest::newRow("all zeros") << u"A000"_s << u"a0"_s;
    QTest::newRow("punctuation") << u"  \"Smith\", John."_s << u"smith john"_s;
    QTest::newRow("apostrophe") << u"O’Brien"_s << u"OBrien"_s;
    QTest::newRow("zero width") << u"A\u200Bda"_s << u"ada"_s;
}

void TestTextFold::namesThatDifferInCaseOrLeadingZerosShareAKey()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(sortKey(one), sortKey(other));
}

void TestTextFold::decomposedPolishLettersKeepTheirPlace()
{
    QCOMPARE(sortKey(u"Żółć"_s.normalized(QString::NormalizationForm_D)), sortKey(u"żółć"_s));
    QVERIFY(sortKey(u"Z\u0307"_s) > sortKey(u"zz"_s));
}

void TestTextFold::aLineIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("clean") << u"Jan Kowalski"_s << u"Jan Kowalski"_s;
    QTest::newRow("spaces") << u"  Jan \t\r\n\u00A0 Kowalski\n"_s << u"Jan Kowalski"_s;
    QTest::newRow("trailing space") << u"Jan "_s << u"Jan"_s;
    QTest::newRow("direction") << u"Jan\u202Ekswok\u2066\u200F"_s << u"Jankswok"_s;
    QTest::newRow("control") << u"Ja\u0007n\u007F\u0085K"_s << u"Jan K"_s;
    QTest::newRow("nothing left") << u" \u200B "_s << u""_s;
    QTest::newRow("letters stay") << u"Łódź 😀"_s << u"Łódź 😀"_s;
}

void TestTextFold::aLineIsCleaned()
{
    QFETCH(QString, text);
    QTEST(cleanLine(text), "line");
}

void TestTextFold::marksDoNotPileUp()
{
    QCOMPARE(cleanLine(u"a"_s + QString(100, QChar(0x0301)) + u"b"_s), u"a"_s + QString(4, QChar(0x0301)) + u"b"_s);
}

void TestTextFold::nulAndHalfSurrogatesAreBad()
{
    QVERIFY(hasBadCharacter(u"a"_s + QChar(u'\0')));
    QVERIFY(hasBadCharacter(u"a"_s + QChar(0xD83D)));
    QVERIFY(hasBadCharacter(QChar(0xDE00) + u"a"_s));
    QVERIFY(!hasBadCharacter(u"Łódź 😀"_s));
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
