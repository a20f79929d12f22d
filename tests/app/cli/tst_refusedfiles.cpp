// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/support/importing.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// Files that are not what they are taken for: refused with their name, and left as they were.
class TestRefusedFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anExportNeverReplacesTheShop();
    void theErrorFileNeverReplacesTheImportedFile();
    void aLinkToTheShopFindsTheSameLock();
    void aShopWithoutItsLastBytesIsDamaged();
    void aShopWithAForeignTriggerIsRefusedUnchanged();
    void aShopWithoutItsTablesIsRefusedUnchanged();
    void theErrorNamesTheFileThatFailed();
    void wordsThatFitNoChoiceAreRefused_data();
    void wordsThatFitNoChoiceAreRefused();
    void aColumnNamedTwiceIsRefused();
    void aPipeIsImported();

private:
    ExitCode run(const QStringList &arguments, const QString &shop = {});
    QByteArray shopBytes();
    QByteArray alter(const QString &sql);

    std::unique_ptr<TestShop> m_shop;
    QString m_out;
    QString m_err;
};

void TestRefusedFiles::init()
{
    m_shop = std::make_unique<TestShop>();
    m_shop->close();
}

ExitCode TestRefusedFiles::run(const QStringList &arguments, const QString &shop)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const auto file = shop.isEmpty() ? m_shop->file() : shop;
    const auto code = runCommandLine(QStringList{u"--database"_s, file, u"--json"_s} + arguments, out, err);
    m_out = QString::fromUtf8(out.data());
    m_err = QString::fromUtf8(err.data());
    return code;
}

QByteArray TestRefusedFiles::shopBytes()
{
    QFile file(m_shop->file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the file is after a stranger's statement.
QByteArray TestRefusedFiles::alter(const QString &sql)
{
    {
        Connection connection(m_shop->file(), Connection::Access::Write);
        connection.execute(u"PRAGMA foreign_keys = OFF"_s);
        connection.execute(sql);
        connection.execute(u"PRAGMA journal_mode = DELETE"_s);
    }
    return shopBytes();
}

void TestRefusedFiles::anExportNeverReplacesTheShop()
{
    const auto before = shopBytes();
    QCOMPARE(run({u"export"_s, u"customers"_s, u"-o"_s, m_shop->file()}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"it is a database"_s), qPrintable(m_err));
    const auto link = m_shop->path(u"link.csv"_s);
    QVERIFY(QFile::link(m_shop->file(), link));
    QCOMPARE(run({u"export"_s, u"customers"_s, u"-o"_s, link}), ExitCode::FileUnusable);
    const auto rows = m_shop->path(u"c.csv"_s);
    writeText(rows, u"name\nEwa\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, rows, u"--errors"_s, m_shop->file()}), ExitCode::FileUnusable);
    QCOMPARE(shopBytes(), before);
}

void TestRefusedFiles::theErrorFileNeverReplacesTheImportedFile()
{
    const auto rows = m_shop->path(u"c.csv"_s);
    writeText(rows, u"name\nEwa\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, rows, u"--errors"_s, rows}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"it is the file that is being imported"_s), qPrintable(m_err));
    QFile file(rows);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("name\nEwa\n"));
}

void TestRefusedFiles::aLinkToTheShopFindsTheSameLock()
{
    const auto link = m_shop->path(u"link.aftersale"_s);
    QVERIFY(QFile::link(m_shop->file(), link));
    const auto holder = Database::open(m_shop->file());
    QVERIFY(!holder->isReadOnly());
    QVERIFY(Database::open(link)->isReadOnly());
}

void TestRefusedFiles::aShopWithoutItsLastBytesIsDamaged()
{
    QFile file(m_shop->file());
    QVERIFY(file.resize(file.size() - 100));
    const auto before = shopBytes();
    QCOMPARE(run({u"stats"_s}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"cut off"_s), qPrintable(m_err));
    QCOMPARE(shopBytes(), before);
}

void TestRefusedFiles::aShopWithAForeignTriggerIsRefusedUnchanged()
{
    const auto before = alter(u"CREATE TRIGGER evil AFTER INSERT ON customers BEGIN DELETE FROM contact_points; END"_s);
    QCOMPARE(run({u"stats"_s}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"not_ours"_s), qPrintable(m_err));
    QCOMPARE(shopBytes(), before);
}

void TestRefusedFiles::aShopWithoutItsTablesIsRefusedUnchanged()
{
    const auto before = alter(u"DROP TABLE settings"_s);
    QCOMPARE(run({u"stats"_s}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"lacks tables"_s), qPrintable(m_err));
    QCOMPARE(shopBytes(), before);
}

void TestRefusedFiles::theErrorNamesTheFileThatFailed()
{
    const auto rows = m_shop->path(u"c.csv"_s);
    writeText(rows, u"name\n\"Ewa\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, rows}), ExitCode::FileUnusable);
    const auto error = QJsonDocument::fromJson(m_err.toUtf8())[u"error"];
    QCOMPARE(error[u"file"].toString(), rows);
    QCOMPARE(error[u"line"].toInt(), 2);
}

void TestRefusedFiles::wordsThatFitNoChoiceAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("customer kind") << u"customers"_s << u"name,kind\nEwa,alien\n"_s << u"kind"_s;
    QTest::newRow("purchase status") << u"purchases"_s << u"number,date,product,status\n1,2026-01-02,X,banana\n"_s << u"status"_s;
    QTest::newRow("two currencies") << u"purchases"_s << u"number,date,product,currency\n1,2026-01-02,X,PLN\n1,2026-01-02,Y,EUR\n"_s
                                    << u"currency"_s;
}

void TestRefusedFiles::wordsThatFitNoChoiceAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto rows = m_shop->path(u"c.csv"_s);
    writeText(rows, text);
    QCOMPARE(run({u"import"_s, kind, rows}), ExitCode::RowsRefused);
    const auto answer = QJsonDocument::fromJson(m_out.toUtf8());
    QCOMPARE(answer[u"created"].toInt(), 0);
    QCOMPARE(answer[u"errors"].toArray().first()[u"field"].toString(), field);
}

void TestRefusedFiles::aColumnNamedTwiceIsRefused()
{
    const auto rows = m_shop->path(u"c.csv"_s);
    writeText(rows, u"name,name,email\nEwa,Anna,e@example.org\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, rows}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"twice"_s), qPrintable(m_err));
}

void TestRefusedFiles::aPipeIsImported()
{
#ifdef Q_OS_UNIX
    const auto pipe = m_shop->path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const std::unique_ptr<QThread> feeder(QThread::create([pipe] { writeText(pipe, u"name\nEwa\nAnna\n"_s); }));
    feeder->start();
    QCOMPARE(run({u"import"_s, u"customers"_s, pipe}), ExitCode::Done);
    QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8())[u"created"].toInt(), 2);
    QVERIFY(feeder->wait(5000));
#else
    QSKIP("named pipes as files are a Unix thing");
#endif
}

QTEST_GUILESS_MAIN(TestRefusedFiles)
#include "tst_refusedfiles.moc"
