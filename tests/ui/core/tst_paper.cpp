// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"
#include "ui/core/messagebar.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/core/paperpreview.h"
#include "ui/core/papertext.h"
#include "ui/core/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textInAnyAlphabetIsInThePdf();
    void markupIsShownAsItWasTyped();
    void longTextTakesPagesWithTheirNumbers();
    void theHeadOfATableIsRepeated();
    void previewPrinterAndPdfBreakAlike();
    void theSameLinesBreakOnEveryDevice();
    void nothingIsDrawnOverTheMargins();
    void aFolderAsFileIsRefused();
    void aMissingFolderIsRefused();
    void aFullDiskLeavesTheFormerFile();
    void namesOfFilesAreSafe_data();
    void namesOfFilesAreSafe();
    void thePreviewSavesAPdf();
    void thePreviewSaysWhyItCannotSave();
    void thePreviewTurnsPages();
    void printingToAFileWritesTheSamePdf();

private:
    std::shared_ptr<Paper> longPaper() const;
    /// What pdftotext finds in the file, page for page.
    QStringList pagesOf(const QString &file) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TestPaper::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Dark); // paper stays white
}

std::shared_ptr<Paper> TestPaper::longPaper() const
{
    PaperText text;
    text.addHeading(u"Offer O-2026-00007"_s);
    QList<QStringList> rows;
    for (int i = 1; i <= 120; ++i)
        rows.append({QString::number(i), u"Washing machine with a long name, number %1"_s.arg(i), u"1 234,50 PLN"_s});
    rows.append({{}, u"Total"_s, u"148 140,00 PLN"_s});
    text.addTable({{u"Position"_s, true, 10}, {u"Description"_s}, {u"Price"_s, true, 25}}, rows, 1);
    return textPaper({.title = u"Offer O-2026-00007"_s, .context = u"Test shop"_s, .foot = u"5 March 2026"_s, .pageOf = {}}, text);
}

QStringList TestPaper::pagesOf(const QString &file) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    auto pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last form feed
    return pages;
}

#define NEEDS_PDFTOTEXT                                                                                                                          \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())                                                                                \
    QSKIP("pdftotext (poppler-utils) is not installed")

void TestPaper::textInAnyAlphabetIsInThePdf()
{
    NEEDS_PDFTOTEXT;
    PaperText text;
    text.addParagraph(u"Zażółć gęślą jaźń"_s);
    text.addParagraph(u"Съешь ещё этих мягких французских булок"_s, PaperStyle::Strong);
    text.addPairs({{u"Phone"_s, u"+48 512 345 678"_s}, {u"Empty"_s, {}}});
    const auto paper = textPaper({.title = u"Łódź – справка"_s, .context = {}, .foot = {}, .pageOf = {}}, text);

    QCOMPARE(writePdf(*paper, path(u"letters.pdf"_s)), std::nullopt);

    const auto pages = pagesOf(path(u"letters.pdf"_s));
    QCOMPARE(pages.size(), 1);
    for (const auto &words : {u"Zażółć gęślą jaźń"_s, u"Съешь ещё этих мягких французских булок"_s, u"+48 512 345 678"_s, u"Łódź – справка"_s})
        QVERIFY2(pages.first().contains(words), qPrintable(pages.first()));
    QVERIFY(!pages.first().contains(u"Empty"_s));
    QProcess info;
    info.start(u"pdfinfo"_s, {path(u"letters.pdf"_s)});
    QVERIFY(info.waitForFinished());
    const auto told = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(told.contains(u"Łódź – справка"_s) && told.contains(u"A4"_s), qPrintable(told));
}

void TestPaper::markupIsShownAsItWasTyped()
{
    NEEDS_PDFTOTEXT;
    PaperText text;
    text.addHeading(u"<b>Anna</b> & Sons"_s);
    text.addTable({{u"<i>Head</i>"_s}}, {{u"<img src=\"x\">"_s}});

    QCOMPARE(writePdf(*textPaper({}, text), path(u"markup.pdf"_s)), std::nullopt);

    const auto page = pagesOf(path(u"markup.pdf"_s)).value(0);
    for (const auto &words : {u"<b>Anna</b> & Sons"_s, u"<i>Head</i>"_s, u"<img src=\"x\">"_s})
        QVERIFY2(page.contains(words), qPrintable(page));
}

void TestPaper::longTextTakesPagesWithTheirNumbers()
{
    NEEDS_PDFTOTEXT;
    const auto paper = longPaper();
    QCOMPARE(writePdf(*paper, path(u"long.pdf"_s)), std::nullopt);

    const auto pages = pagesOf(path(u"long.pdf"_s));
    QVERIFY(pages.size() >= 3);
    QCOMPARE(pages.size(), paper->pageCount());
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        QVERIFY(pages[i].contains(u"Test shop"_s));
        QVERIFY(pages[i].contains(u"5 March 2026"_s));
    }
    const auto all = pages.join(u' ');
    for (int i = 1; i <= 120; ++i)
        QCOMPARE(all.count(u"number %1 "_s.arg(i)), 1);
    QVERIFY(pages.last().contains(u"148 140,00 PLN"_s) || pages.last().contains(u"148\u00a0140,00\u00a0PLN"_s));
}

void TestPaper::theHeadOfATableIsRepeated()
{
    NEEDS_PDFTOTEXT;
    QCOMPARE(writePdf(*longPaper(), path(u"heads.pdf"_s)), std::nullopt);
    const auto pages = pagesOf(path(u"heads.pdf"_s));
    QVERIFY(pages.size() > 1);
    for (const auto &page : pages)
        QVERIFY2(page.contains(u"Description"_s), qPrintable(page));
}

void TestPaper::previewPrinterAndPdfBreakAlike()
{
    NEEDS_PDFTOTEXT;
    const auto paper = longPaper();
    QCOMPARE(writePdf(*paper, path(u"file.pdf"_s)), std::nullopt);
    QPrinter printer(QPrinter::ScreenResolution); // another resolution than the file's
    printer.setOutputFileName(path(u"printer.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QVERIFY(paper->paint(printer));
    QPrinter screen(QPrinter::HighResolution);
    screen.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewWidget preview(&screen);
    connect(&preview, &QPrintPreviewWidget::paintRequested, &preview, [&paper](QPrinter *asked) { paper->paint(*asked); });
    preview.updatePreview();

    const auto pages = pagesOf(path(u"file.pdf"_s));
    QVERIFY(pages.size() > 1);
    QCOMPARE(preview.pageCount(), pages.size());
    const auto words = [](const QStringList &texts) {
        QStringList simple;
        for (const auto &text : texts)
            simple.append(text.simplified());
        return simple;
    };
    QCOMPARE(words(pagesOf(path(u"printer.pdf"_s))), words(pages));
}

void TestPaper::theSameLinesBreakOnEveryDevice()
{
    const auto paper = longPaper();
    const auto coarse = paper->picture(0, 60);
    const auto fine = paper->picture(0, 240).scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            difference += std::abs(qGray(coarse.pixel(x, y)) - qGray(fine.pixel(x, y)));
    }
    QVERIFY2(difference < qint64(coarse.width()) * coarse.height() * 16, qPrintable(QString::number(difference)));
}

void TestPaper::nothingIsDrawnOverTheMargins()
{
    PaperText text;
    text.addParagraph(QString(3000, u'W'));
    text.addTable({{u"Narrow"_s, false, 10}, {u"Wide"_s}}, {{QString(300, u'M'), QString(900, u'M')}});
    const auto picture = textPaper({.title = QString(400, u'T'), .context = QString(400, u'C'), .foot = QString(400, u'F'), .pageOf = {}}, text)->picture(0, 72);
    for (int y = 0; y < picture.height(); ++y) {
        for (const int x : {0, 20, 45, picture.width() - 45, picture.width() - 20, picture.width() - 1})
            QCOMPARE(picture.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestPaper::aFolderAsFileIsRefused()
{
    const auto problem = writePdf(*longPaper(), m_folder.path());
    QVERIFY(problem && problem->contains(u"is a folder"_s));
}

void TestPaper::aMissingFolderIsRefused()
{
    const auto problem = writePdf(*longPaper(), path(u"none/there.pdf"_s));
    QVERIFY(problem && problem->contains(u"There is no folder"_s));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestPaper::aFullDiskLeavesTheFormerFile()
{
#ifdef Q_OS_UNIX
    const auto file = path(u"kept.pdf"_s);
    QCOMPARE(writeWhole("the former file", file), std::nullopt);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small = {4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto problem = writePdf(*longPaper(), file);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY2(problem && problem->contains(u"cannot be written"_s), qPrintable(problem.value_or(QString())));
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "the former file");
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}), QStringList{u"kept.pdf"_s});
#else
    QSKIP("a limit on the size of files can only be set on Unix");
#endif
}

void TestPaper::namesOfFilesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Offer O-2026-00007"_s << u"Offer O-2026-00007.pdf"_s;
    QTest::newRow("path") << u"../a/b\\c:d"_s << u"..-a-b-c-d.pdf"_s;
    QTest::newRow("letters") << u"Łódź, справка"_s << u"Łódź, справка.pdf"_s;
    QTest::newRow("nothing") << QString() << u"aftersale.pdf"_s;
    QTest::newRow("turned around") << u"Offer \u202Efdp.exe\u0085"_s << u"Offer fdp.exe.pdf"_s;
    QTest::newRow("half a character") << QString(79, u'a') + u"🙂"_s << QString(79, u'a') + u".pdf"_s;
    QTest::newRow("long") << QString(200, u'a') << QString(80, u'a') + u".pdf"_s;
}

void TestPaper::namesOfFilesAreSafe()
{
    QFETCH(QString, title);
    QTEST(fileNameFor(title, u"pdf"_s), "expected");
}

void TestPaper::thePreviewSavesAPdf()
{
    TestDesk desk;
    PaperPreview preview(desk.workspace(), longPaper(), nullptr);
    preview.show();
    QVERIFY(QTest::qWaitForWindowActive(&preview));
    desk.prompts().text = path(u"saved"_s); // without a suffix

    QTest::keyClick(&preview, Qt::Key_S, Qt::ControlModifier);

    QVERIFY(QFile::exists(path(u"saved.pdf"_s)));
    QCOMPARE(preview.findChild<MessageBar *>()->text(), u"Saved as “saved.pdf”."_s);
}

void TestPaper::thePreviewSaysWhyItCannotSave()
{
    TestDesk desk;
    PaperPreview preview(desk.workspace(), longPaper(), nullptr);
    preview.show();
    desk.prompts().text = path(u"none/there.pdf"_s);

    preview.findChild<QPushButton *>(u"savePaper"_s)->click();

    QVERIFY(preview.findChild<MessageBar *>()->text().contains(u"There is no folder"_s));
}

void TestPaper::thePreviewTurnsPages()
{
    TestDesk desk;
    PaperPreview preview(desk.workspace(), longPaper(), nullptr);
    preview.show();
    const auto *words = preview.findChild<QLabel *>(u"previewPage"_s);
    auto *next = preview.findChild<QToolButton *>(u"nextPage"_s);
    const auto *previous = preview.findChild<QToolButton *>(u"previousPage"_s);
    const int pages = longPaper()->pageCount();
    QTRY_COMPARE(words->text(), u"Page 1 of %1"_s.arg(pages));
    QVERIFY(!previous->isEnabled());

    for (int page = 2; page <= pages; ++page) {
        next->click();
        QCOMPARE(words->text(), u"Page %1 of %2"_s.arg(page).arg(pages));
    }

    QVERIFY(!next->isEnabled());
    QVERIFY(previous->isEnabled());
}

void TestPaper::printingToAFileWritesTheSamePdf()
{
    TestDesk desk;
    PaperPreview preview(desk.workspace(), longPaper(), nullptr);
    QPrinter printer;
    printer.setOutputFileName(path(u"chosen in the dialog.pdf"_s));

    preview.print(printer);

    QVERIFY(QFile::exists(path(u"chosen in the dialog.pdf"_s)));
    QVERIFY(preview.findChild<MessageBar *>()->text().contains(u"Saved as"_s));
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
