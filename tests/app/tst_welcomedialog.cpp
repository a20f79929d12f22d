// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomedialog.h"
#include "models/storage/database.h"
#include "ui/core/busybar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWelcomeDialog : public QObject
{
    Q_OBJECT

private slots:
    void demoShopIsMadeAndOpened();
    void cancelledNoFileIsLeft();
    void closedMeanwhileNoFileIsLeft();
    void aFileThatCannotBeMadeIsTold();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static const Instant kNow = *instantFromIso(u"2026-11-18T13:30:00Z"_s);
constexpr int kPatience = 120'000;

static QPushButton &button(const QWidget &dialog, const QString &name)
{
    return *dialog.findChild<QPushButton *>(name);
}

void TestWelcomeDialog::demoShopIsMadeAndOpened()
{
    WelcomeDialog dialog({});
    QSignalSpy opened(&dialog, &WelcomeDialog::openRequested);
    dialog.show();

    dialog.makeDemo(file(u"demo.aftersale"_s), kNow);

    QVERIFY(dialog.findChild<BusyBar *>()->isBusy());
    QVERIFY(!button(dialog, u"createShop"_s).isEnabled());
    QVERIFY(opened.wait(kPatience));
    QCOMPARE(opened.first().first().toString(), file(u"demo.aftersale"_s));
    QVERIFY(!dialog.findChild<BusyBar *>()->isBusy());
    const auto shop = Database::open(file(u"demo.aftersale"_s));
    const auto customers = shop->read([](Connection &db) { return db.prepare(u"SELECT count(*) FROM customers"_s).number(); }).result();
    QVERIFY(customers > 1000);
}

void TestWelcomeDialog::cancelledNoFileIsLeft()
{
    WelcomeDialog dialog({});
    dialog.show();
    dialog.makeDemo(file(u"cancelled.aftersale"_s), kNow);

    QTest::mouseClick(&button(dialog, u"busyCancel"_s), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<BusyBar *>()->isBusy(), kPatience);
    QVERIFY(button(dialog, u"openDemo"_s).isEnabled());
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}).isEmpty());
}

void TestWelcomeDialog::closedMeanwhileNoFileIsLeft()
{
    {
        WelcomeDialog dialog({});
        dialog.makeDemo(file(u"closed.aftersale"_s), kNow);
    }

    QVERIFY(QDir(m_folder.path()).entryList({u"closed*"_s}).isEmpty());
}

void TestWelcomeDialog::aFileThatCannotBeMadeIsTold()
{
    WelcomeDialog dialog({});
    dialog.show();

    dialog.makeDemo(file(u"no such folder/demo.aftersale"_s), kNow);

    auto *trouble = dialog.findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), kPatience);
    QVERIFY(!trouble->text().isEmpty());
    QVERIFY(!dialog.findChild<BusyBar *>()->isBusy());
}

QTEST_MAIN(TestWelcomeDialog)
#include "tst_welcomedialog.moc"
