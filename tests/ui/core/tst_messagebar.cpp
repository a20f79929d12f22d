// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsSomethingToSay();
    void showsTheTextAsItIs();
    void actionRunsOnceAndCloses();
    void successHidesByItselfButErrorsStay();
    void escapeCloses();
    void newMessageTakesThePlaceOfTheFormer();
};

void TestMessageBar::isHiddenUntilThereIsSomethingToSay()
{
    MessageBar bar;
    QVERIFY(!bar.isShowing());
    bar.showMessage({Message::Kind::Success, u"Saved."_s});
    QVERIFY(bar.isShowing());
    QCOMPARE(bar.accessibleName(), u"Saved."_s);
}

void TestMessageBar::showsTheTextAsItIs()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Info, u"<b>Ann</b> & Co"_s});
    const auto *label = bar.findChild<QLabel *>(u"messageText"_s);
    QCOMPARE(label->text(), u"<b>Ann</b> & Co"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMessageBar::actionRunsOnceAndCloses()
{
    MessageBar bar;
    int undone = 0;
    bar.showMessage({Message::Kind::Success, u"Deleted."_s, u"Undo"_s, [&undone] { ++undone; }});
    auto *button = bar.findChild<QPushButton *>(u"messageAction"_s);
    QCOMPARE(button->text(), u"Undo"_s);
    button->click();
    button->click();
    QCOMPARE(undone, 1);
    QVERIFY(!bar.isShowing());
}

void TestMessageBar::successHidesByItselfButErrorsStay()
{
    MessageBar bar;
    auto *timer = bar.findChild<QTimer *>();
    QCOMPARE(timer->interval(), 10000);
    timer->setInterval(1);
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.showMessage({Message::Kind::Success, u"Saved."_s});
    QVERIFY(closed.wait());
    QVERIFY(!bar.isShowing());
    bar.showMessage({Message::Kind::Error, u"The disk is full."_s});
    QVERIFY(!timer->isActive());
}

void TestMessageBar::escapeCloses()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Warning, u"Read-only."_s, {}, {}, true});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isShowing());
}

void TestMessageBar::newMessageTakesThePlaceOfTheFormer()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Success, u"Deleted."_s, u"Undo"_s, [] {}});
    bar.showMessage({Message::Kind::Error, u"Not saved."_s});
    QCOMPARE(bar.text(), u"Not saved."_s);
    QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
