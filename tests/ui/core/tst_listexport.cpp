// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/support/testdesk.h"
#include "ui/core/busybar.h"
#include "ui/core/instantcolumn.h"
#include "ui/core/listexport.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

/// A list of invented sales: row n is the sale of the day n days after 1 March 2026, worth n.50.
class TestListExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesAllRowsAsPolishSpreadsheetsTakeThem();
    void writesShownColumnsInTheirOrderWithoutACurrencyWhereNoMoneyIs();
    void asksForTheFileAndSuggestsAName();
    void cancellingLeavesWhatWasThere();
    void aMissingFolderIsToldAndTheNextTryWorks();
    void aFullDiskIsTold();
    void aListThatCannotBeReadIsNoShortFile();
    void anEmptyListOffersNoExport();

private:
    void make(const QLocale &locale, qsizetype rows);
    void fetch(const QList<qint64> &ids, const IdListModel::Done &done) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString content(const QString &name) const;
    QString told() const { return m_view->findChild<MessageBar *>(u"listMessages"_s)->text(); }
    void writeTo(const QString &path);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListView> m_view;
    ListExport *m_export = nullptr;
    qint64 m_unreadableFrom = std::numeric_limits<qint64>::max();
};

void TestListExport::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_unreadableFrom = std::numeric_limits<qint64>::max();
}

void TestListExport::cleanup()
{
    m_view.reset();
}

static QList<ListColumn> columnsOf(const Workspace &workspace)
{
    return {{.name = u"name"_s, .title = u"Nazwa; żółta"_s},
            {.name = u"day"_s, .title = u"Dzień"_s, .text = [](const QVariant &) { return u"wczoraj"_s; }},
            {.name = u"total"_s, .title = u"Suma"_s, .text = [](const QVariant &) { return u"1 zł"_s; }},
            {.name = u"state"_s, .title = u"Stan"_s, .text = [](const QVariant &value) {
                 return value.toInt() == 1 ? u"nowy"_s : u"stary"_s;
             }},
            instantColumn(workspace, u"at"_s, u"Kiedy"_s),
            {.name = u"count"_s, .title = u"Ile"_s},
            {.name = u"rate"_s, .title = u"Stawka"_s, .text = [](const QVariant &) { return u"?"_s; },
             .plain = [](const QVariant &value) { return QVariant(value.toDouble() / 100); }}};
}

void TestListExport::fetch(const QList<qint64> &ids, const IdListModel::Done &done) const
{
    IdListModel::Rows rows;
    for (const auto id : ids) {
        if (id < m_unreadableFrom)
            rows.insert(id, {id == 2 ? u"=1+\"2\""_s : u"Sprzedaż %1"_s.arg(id), QDate(2026, 3, 1).addDays(id),
                             QVariant::fromValue(Money{id * 100 + 50, u"PLN"_s}), id % 2 == 1 ? 1 : 2,
                             Instant{1'772'715'900'000}.ms, id == 3 ? QVariant() : QVariant(id), 550});
    }
    QMetaObject::invokeMethod(m_view.get(), [done, rows] { done(rows); }, Qt::QueuedConnection);
}

void TestListExport::make(const QLocale &locale, qsizetype rows)
{
    auto &workspace = m_desk->workspace();
    workspace.setLocale(locale);
    workspace.settings().clear();
    auto *model = new IdListModel(columnsOf(workspace), [this](const auto &ids, const auto &done) { fetch(ids, done); });
    m_view = std::make_unique<ListView>(u"sales"_s, u"Sprzedaż 5/3"_s, model, workspace.settings());
    m_export = new ListExport(workspace, *m_view);
    QList<qint64> ids(rows);
    std::iota(ids.begin(), ids.end(), 1);
    std::reverse(ids.begin(), ids.end());
    model->setIds(ids);
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString TestListExport::content(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.readAll();
    const auto mark = bytes.startsWith("\xEF\xBB\xBF") ? u"\uFEFF"_s : QString(); // which decoding takes away
    return mark + QString::fromUtf8(bytes);
}

void TestListExport::writeTo(const QString &path)
{
    QSignalSpy finished(m_export, &ListExport::finished);
    m_export->writeTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!m_view->findChild<BusyBar *>(u"listBusy"_s)->isBusy());
}

void TestListExport::writesAllRowsAsPolishSpreadsheetsTakeThem()
{
    make(QLocale(QLocale::Polish, QLocale::Poland), 1203);
    writeTo(path(u"sales.csv"_s));
    const auto text = content(u"sales.csv"_s);
    const auto lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 1205); // with the titles, and nothing after the last end
    QCOMPARE(lines.at(0), u"\uFEFF\"Nazwa; żółta\";Dzień;Suma;Suma, currency;Stan;Kiedy;Ile;Stawka"_s);
    QCOMPARE(lines.at(1), u"Sprzedaż 1203;16.06.2029;1203,50;PLN;nowy;05.03.2026 14:05:00;1203;5,50"_s);
    QCOMPARE(lines.at(1201), u"Sprzedaż 3;04.03.2026;3,50;PLN;nowy;05.03.2026 14:05:00;;5,50"_s);
    QCOMPARE(lines.at(1202), u"\"'=1+\"\"2\"\"\";03.03.2026;2,50;PLN;stary;05.03.2026 14:05:00;2;5,50"_s);
    QCOMPARE(lines.at(1203).section(u';', 0, 0), u"Sprzedaż 1"_s);
    QVERIFY2(told().contains(m_desk->workspace().formats().number(qint64(1203))) && told().contains(u"“sales.csv”"),
             qPrintable(told()));
}

void TestListExport::writesShownColumnsInTheirOrderWithoutACurrencyWhereNoMoneyIs()
{
    m_desk->workspace().settings().clear();
    make(QLocale(QLocale::English, QLocale::UnitedKingdom), 2);
    m_desk->workspace().settings().setValue(u"lists/sales/hidden"_s, QStringList{u"total"_s, u"at"_s, u"rate"_s, u"day"_s});
    m_desk->workspace().settings().setValue(u"lists/sales/order"_s, QStringList{u"count"_s, u"state"_s, u"name"_s});
    auto *model = new IdListModel(columnsOf(m_desk->workspace()), [this](const auto &ids, const auto &done) { fetch(ids, done); });
    m_view = std::make_unique<ListView>(u"sales"_s, u"Sales"_s, model, m_desk->workspace().settings());
    m_export = new ListExport(m_desk->workspace(), *m_view);
    model->setIds({3, 1});
    writeTo(path(u"few.csv"_s));
    QCOMPARE(content(u"few.csv"_s), u"\uFEFFIle,Stan,Nazwa; żółta\r\n,nowy,Sprzedaż 3\r\n1,nowy,Sprzedaż 1\r\n"_s);
}

void TestListExport::asksForTheFileAndSuggestsAName()
{
    make(QLocale(QLocale::Polish), 2);
    m_desk->prompts().text = path(u"asked.csv"_s);
    QSignalSpy finished(m_export, &ListExport::finished);
    QTest::keyClick(m_view.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(content(u"asked.csv"_s).count(u"\r\n"), 3);
    QCOMPARE(m_desk->prompts().asked.size(), 1);
}

void TestListExport::cancellingLeavesWhatWasThere()
{
    make(QLocale(QLocale::Polish), 100'000);
    QFile old(path(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QSignalSpy finished(m_export, &ListExport::finished);
    m_export->writeTo(path(u"old.csv"_s));
    auto *busy = m_view->findChild<BusyBar *>(u"listBusy"_s);
    QVERIFY(busy->isBusy());
    QTest::mouseClick(busy->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(told(), u"Cancelled. No file was written."_s);
    QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"old.csv"_s});
    QCOMPARE(content(u"old.csv"_s), u"old"_s);
}

void TestListExport::aMissingFolderIsToldAndTheNextTryWorks()
{
    make(QLocale(QLocale::Polish), 3);
    writeTo(path(u"nowhere/sales.csv"_s));
    QVERIFY2(told().contains(u"“sales.csv” cannot be written"), qPrintable(told()));
    writeTo(m_folder->path());
    QVERIFY2(told().contains(u"is a folder"), qPrintable(told()));
    writeTo(path(u"sales.csv"_s));
    QCOMPARE(content(u"sales.csv"_s).count(u"\r\n"), 4);
}

void TestListExport::aFullDiskIsTold()
{
#ifdef Q_OS_LINUX
    make(QLocale(QLocale::Polish), 20'000);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{300'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
    writeTo(path(u"full.csv"_s));
    QVERIFY2(told().contains(u"the disk is full"), qPrintable(told()));
    QVERIFY(!QFile::exists(path(u"full.csv"_s)));
#else
    QSKIP("needs a limit of the file size");
#endif
}

void TestListExport::aListThatCannotBeReadIsNoShortFile()
{
    make(QLocale(QLocale::Polish), 1203);
    m_unreadableFrom = 200; // the list runs downwards: the last page brings rows, those before bring nothing
    writeTo(path(u"sales.csv"_s));
    QVERIFY2(told().contains(u"could not be read"), qPrintable(told()));
    QVERIFY(!QFile::exists(path(u"sales.csv"_s)));
}

void TestListExport::anEmptyListOffersNoExport()
{
    make(QLocale(QLocale::Polish), 2);
    QVERIFY(m_view->exportAction()->isEnabled());
    m_view->model()->setIds({});
    QVERIFY(!m_view->exportAction()->isEnabled());
}

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
