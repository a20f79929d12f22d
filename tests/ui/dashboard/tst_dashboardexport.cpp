// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/helpdesk.h"
#include "tests/support/pixels.h"
#include "tests/support/testdesk.h"
#include "ui/core/chart.h"
#include "ui/core/figurecard.h"
#include "ui/core/messagebar.h"
#include "ui/core/paperpreview.h"
#include "ui/core/theme.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardpage.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDashboardExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void thePdfHoldsEveryFigureWithPeriodAndN();
    void thePictureIsLightInADarkWindow();
    void keysPrintAndSave();
    void whyAFileCannotBeWrittenIsTold();
    void figuresAreAskedForAsATable();
    void anEmptyDashboardIsNotExported();

private:
    void open(bool filled = true);
    QString path(const QString &name) { return m_desk->shop().path(name); }
    QAction *action(const QString &name) { return m_page->findChild<QAction *>(name); }
    QString message() { return m_page->findChild<MessageBar *>()->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardExport::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Dark);
}

void TestDashboardExport::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestDashboardExport::open(bool filled)
{
    m_desk = std::make_unique<TestDesk>();
    const auto now = m_desk->workspace().now();
    if (filled)
        m_desk->write([now](Connection &db) { fillHelpdesk(db, now); });
    m_page = std::make_unique<DashboardPage>(m_desk->workspace());
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 10'000);
    QTest::qWait(20); // what was found is on its way to the page
}

void TestDashboardExport::thePdfHoldsEveryFigureWithPeriodAndN()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    open();
    m_desk->prompts().text = path(u"dashboard.pdf"_s);

    action(u"saveDashboardPdf"_s)->trigger();

    QCOMPARE(message(), u"Saved as “dashboard.pdf”."_s);
    QProcess process;
    process.start(u"pdftotext"_s, {path(u"dashboard.pdf"_s), u"-"_s});
    QVERIFY(process.waitForFinished());
    const auto told = QString::fromUtf8(process.readAllStandardOutput());
    const auto text = told.simplified();
    QVERIFY2(text.contains(m_page->findChild<QLabel *>(u"periodWords"_s)->text()), qPrintable(text));
    const auto cards = m_page->findChildren<FigureCard *>();
    QVERIFY(cards.size() > 5);
    for (const auto *card : cards) {
        QVERIFY2(text.contains(card->figure().title), qPrintable(card->figure().title));
        QVERIFY2(text.contains(card->figure().basis), qPrintable(card->figure().basis + u"\n"_s + text));
        QVERIFY2(text.contains(card->figure().explanation.left(30)), qPrintable(card->figure().explanation));
    }
    const auto charts = m_page->findChildren<Chart *>();
    for (const auto *chart : charts)
        QVERIFY2(text.contains(chart->data().title), qPrintable(chart->data().title));
    const auto pages = told.count(u'\f');
    QVERIFY(pages > 1);
    for (int page = 1; page <= pages; ++page)
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
}

void TestDashboardExport::thePictureIsLightInADarkWindow()
{
    open();
    m_desk->prompts().text = path(u"dashboard"_s); // the suffix is added

    action(u"saveDashboardPicture"_s)->trigger();

    const QImage picture(path(u"dashboard.png"_s));
    QVERIFY(picture.width() > 1000 && picture.height() > picture.width());
    QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(pixelsOf(picture, tokensOf(Look::Dark).window), 0);
    QCOMPARE(pixelsOf(picture, tokensOf(Look::Dark).base), 0);
    QVERIFY(pixelsOf(picture, tokensOf(Look::Light).series[0]) > 100);
}

void TestDashboardExport::keysPrintAndSave()
{
    open();
    m_desk->prompts().text = path(u"by key.pdf"_s);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(path(u"by key.pdf"_s)));

    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);

    const auto *preview = m_page->findChild<PaperPreview *>();
    QVERIFY(preview && preview->isVisible());
    QVERIFY(preview->windowTitle().contains(u"Dashboard"_s));
}

void TestDashboardExport::whyAFileCannotBeWrittenIsTold()
{
    open();
    m_desk->prompts().text = path(u"none/dashboard.png"_s);
    action(u"saveDashboardPicture"_s)->trigger();
    QVERIFY2(message().contains(u"There is no folder"_s), qPrintable(message()));
}

void TestDashboardExport::figuresAreAskedForAsATable()
{
    open();
    QSignalSpy asked(m_page.get(), &DashboardPage::figuresRequested);
    m_page->showPeriod({2026, 1, 1}, {2026, 1, 31});
    action(u"exportFigures"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<Period>().from, QDate(2026, 1, 1));
    QCOMPARE(asked.at(0).at(0).value<Period>().to, QDate(2026, 1, 31));
}

void TestDashboardExport::anEmptyDashboardIsNotExported()
{
    open(false);
    QVERIFY(!m_page->findChild<DashboardExport *>()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!m_page->findChild<PaperPreview *>());
}

QTEST_MAIN(TestDashboardExport)
#include "tst_dashboardexport.moc"
