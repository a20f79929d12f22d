// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "tests/support/testshop.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/// What one call of the program came to.
struct Outcome {
    ExitCode code = ExitCode::Done;
    QByteArray out;
    QByteArray err;
};

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatItWroteAsJson();
    void writesToTheStandardOutput();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void saysThatAFolderCannotBeWritten();
    void saysThatTheShopIsMissing();

private:
    Outcome call(const QStringList &arguments) const;

    std::unique_ptr<TestShop> m_shop;
};

void TestExportCommand::init()
{
    m_shop = std::make_unique<TestShop>();
    m_shop->connection().execute(u"INSERT INTO customers (id, kind, name, company, sort_key, external_id, created_at) "
                                 "VALUES (1, 'person', 'Anna; Ł', '', 'anna', '007', 0)"_s);
    m_shop->close();
}

Outcome TestExportCommand::call(const QStringList &arguments) const
{
    Outcome outcome;
    QBuffer out(&outcome.out);
    QBuffer err(&outcome.err);
    if (out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly))
        outcome.code = runCommandLine(QStringList{u"--database"_s, m_shop->file(), u"export"_s} + arguments, out, err);
    return outcome;
}

void TestExportCommand::saysWhatItWroteAsJson()
{
    const auto path = m_shop->path(u"out.csv"_s);
    const auto outcome = call({u"customers"_s, u"--preset"_s, u"pl"_s, u"-o"_s, path, u"--json"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    const auto json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json.value(u"kind"_s).toString(), u"customers"_s);
    QCOMPARE(json.value(u"rows"_s).toInteger(), 1);
    QCOMPARE(json.value(u"file"_s).toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\r\n\"Anna; Ł\";;007;"));
}

void TestExportCommand::writesToTheStandardOutput()
{
    const auto outcome = call({u"customers"_s, u"-o"_s, u"-"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    QVERIFY(outcome.out.startsWith("name,company,external_id,"));
    QVERIFY(outcome.out.contains("\r\nAnna; Ł,,007,"));
    QCOMPARE(outcome.err, QByteArray());
}

void TestExportCommand::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("no kind") << QStringList{u"-o"_s, u"x.csv"_s} << QByteArray("takes one KIND");
    QTest::newRow("another kind") << QStringList{u"coupons"_s, u"-o"_s, u"x.csv"_s} << QByteArray("unknown kind \"coupons\"");
    QTest::newRow("no file") << QStringList{u"customers"_s} << QByteArray("needs -o");
    QTest::newRow("a day that does not exist") << QStringList{u"cases"_s, u"--from"_s, u"2026-02-30"_s, u"-o"_s, u"x"_s} << QByteArray("--from");
    QTest::newRow("the end before the beginning")
        << QStringList{u"cases"_s, u"--from"_s, u"2026-02-03"_s, u"--to"_s, u"2026-02-02"_s, u"-o"_s, u"x"_s} << QByteArray("before --from");
    QTest::newRow("a period of products") << QStringList{u"products"_s, u"--to"_s, u"2026-02-02"_s, u"-o"_s, u"x"_s} << QByteArray("no date");
    QTest::newRow("another preset") << QStringList{u"cases"_s, u"--preset"_s, u"de"_s, u"-o"_s, u"x"_s} << QByteArray("en, pl, ru, iso");
    QTest::newRow("JSON and the file on one output") << QStringList{u"cases"_s, u"-o"_s, u"-"_s, u"--json"_s} << QByteArray("--json");
    QTest::newRow("an unknown option") << QStringList{u"cases"_s, u"--colour"_s} << QByteArray("colour");
}

void TestExportCommand::refusesWrongWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto outcome = call(arguments);
    QCOMPARE(outcome.code, ExitCode::WrongUsage);
    QVERIFY2(outcome.err.contains(says.replace('"', arguments.contains(u"--json"_s) ? "\\\"" : "\"")), outcome.err);
    QCOMPARE(outcome.out, QByteArray());
}

void TestExportCommand::saysThatAFolderCannotBeWritten()
{
    const auto outcome = call({u"customers"_s, u"-o"_s, m_shop->path(u"."_s)});
    QCOMPARE(outcome.code, ExitCode::FileUnusable);
    QVERIFY2(outcome.err.contains("is a folder"), outcome.err);
}

void TestExportCommand::saysThatTheShopIsMissing()
{
    QVERIFY(QFile::remove(m_shop->file()));
    const auto outcome = call({u"customers"_s, u"-o"_s, m_shop->path(u"x.csv"_s)});
    QCOMPARE(outcome.code, ExitCode::FileUnusable);
    QVERIFY(!QFile::exists(m_shop->path(u"x.csv"_s)));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
