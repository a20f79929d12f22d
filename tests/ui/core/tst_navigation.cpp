// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNavigation : public QObject
{
    Q_OBJECT

private slots:
    void controlAndANumberGoThere();
    void arrowsGoPastTheLine();
    void settingTheCurrentEntryIsQuiet();
    void waitingWorkIsReadOut();
};

static std::unique_ptr<Navigation> make()
{
    auto navigation = std::make_unique<Navigation>(
        QList<NavigationEntry>{{u"customers"_s, u"Customers"_s, u"customers"_s}, {u"cases"_s, u"Cases"_s, u"cases"_s}},
        QList<NavigationEntry>{{u"settings"_s, u"Settings"_s, u"configure"_s}});
    navigation->show();
    return navigation;
}

void TestNavigation::controlAndANumberGoThere()
{
    auto navigation = make();
    QVERIFY(QTest::qWaitForWindowActive(navigation.get()));
    QSignalSpy chosen(navigation.get(), &Navigation::chosen);
    QTest::keyClick(navigation.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(navigation.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.first().first().toString(), u"cases"_s);
    QCOMPARE(navigation->currentName(), u"settings"_s);
}

void TestNavigation::arrowsGoPastTheLine()
{
    auto navigation = make();
    navigation->setCurrent(u"cases"_s);
    QTest::keyClick(navigation.get(), Qt::Key_Down);
    QCOMPARE(navigation->currentName(), u"settings"_s);
}

void TestNavigation::settingTheCurrentEntryIsQuiet()
{
    auto navigation = make();
    QSignalSpy chosen(navigation.get(), &Navigation::chosen);
    navigation->setCurrent(u"cases"_s);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(navigation->currentName(), u"cases"_s);
}

void TestNavigation::waitingWorkIsReadOut()
{
    auto navigation = make();
    navigation->setWaiting(u"cases"_s, 3);
    QCOMPARE(navigation->item(1)->data(Qt::AccessibleTextRole).toString(), u"Cases, 3 waiting"_s);
    navigation->setWaiting(u"cases"_s, 0);
    QCOMPARE(navigation->item(1)->data(Qt::AccessibleTextRole).toString(), u"Cases"_s);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
