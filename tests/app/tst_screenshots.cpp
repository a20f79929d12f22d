// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"
#include "tests/support/appdesk.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameShopAndClockGiveTheSamePixels();
    void eachThemeLooksDifferent();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();

private:
    /// The pictures taken of a fresh copy of the shop, by file name.
    QMap<QString, QImage> album(const QString &theme);

    QMap<QString, QImage> m_light;
};

QMap<QString, QImage> TestScreenshots::album(const QString &theme)
{
    AppDesk desk;
    const QDir folder(desk.path(u"pictures"_s));
    const ScreenshotRequest request{
        .folder = folder.path(), .shopFile = desk.shopFile(), .language = u"en"_s, .theme = theme, .size = {1024, 700}};
    if (!problemOf(request).isEmpty() || takeScreenshots(*qApp, request, Clock(*instantFromIso(u"2026-03-05T13:05:00Z"_s))) != 0)
        return {};
    QMap<QString, QImage> pictures;
    const auto names = folder.entryList({u"*.png"_s});
    for (const auto &name : names)
        pictures.insert(name, QImage(folder.filePath(name)));
    return pictures;
}

void TestScreenshots::initTestCase()
{
    m_light = album(u"light"_s);
    QVERIFY(m_light.size() > 30);
    QCOMPARE(m_light.first().size(), QSize(1024, 700));
}

void TestScreenshots::theSameShopAndClockGiveTheSamePixels()
{
    const auto again = album(u"light"_s);

    QCOMPARE(again.keys(), m_light.keys());
    for (auto it = again.begin(); it != again.end(); ++it)
        QVERIFY2(it.value() == m_light.value(it.key()), qPrintable(it.key()));
}

void TestScreenshots::eachThemeLooksDifferent()
{
    const auto dark = album(u"dark"_s);
    const auto contrast = album(u"contrast"_s);

    QCOMPARE(dark.keys(), m_light.keys());
    QCOMPARE(contrast.keys(), m_light.keys());
    for (auto it = m_light.begin(); it != m_light.end(); ++it) {
        QVERIFY2(dark.value(it.key()) != it.value(), qPrintable(it.key()));
        QVERIFY2(contrast.value(it.key()) != it.value() && contrast.value(it.key()) != dark.value(it.key()), qPrintable(it.key()));
    }
}

void TestScreenshots::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    const QDir temporary(QDir::tempPath());
    const auto folder = temporary.filePath(u"aftersale-no-pictures"_s);
    QTest::newRow("no folder") << QStringList{u"screenshots"_s} << u"a folder"_s;
    QTest::newRow("a folder inside a file") << QStringList{u"screenshots"_s, QCoreApplication::applicationFilePath() + u"/x"_s} << u"cannot be made"_s;
    QTest::newRow("a language that we do not speak") << QStringList{u"screenshots"_s, folder, u"--language"_s, u"fi"_s} << u"--language"_s;
    QTest::newRow("no such theme") << QStringList{u"screenshots"_s, folder, u"--theme"_s, u"pink"_s} << u"--theme"_s;
    QTest::newRow("a theme that depends on the desktop") << QStringList{u"screenshots"_s, folder, u"--theme"_s, u"system"_s} << u"--theme"_s;
    QTest::newRow("a size in words") << QStringList{u"screenshots"_s, folder, u"--size"_s, u"large"_s} << u"--size"_s;
    QTest::newRow("a tiny size") << QStringList{u"screenshots"_s, folder, u"--size"_s, u"10x10"_s} << u"--size"_s;
    QTest::newRow("not an instant") << QStringList{u"screenshots"_s, folder, u"--now"_s, u"yesterday"_s} << u"--now"_s;
}

void TestScreenshots::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    QProcess program;

    program.start(QStringLiteral(AFTERSALE_BINARY_DIR "/bin/aftersale"), arguments);

    QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    const auto said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
