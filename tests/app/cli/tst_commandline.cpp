// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/support/importing.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// The contract of aftersalectl: exit codes, JSON shapes, messages.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aFileThatCannotBeUsedIsNamed_data();
    void aFileThatCannotBeUsedIsNamed();
    void initRefusesAnExistingFile();
    void initTellsWhatItMade();
    void aFullOutputIsAnError();
    void whatNobodyExpectedIsAnErrorToo();
    void anErrorInWhatIsPipedInNamesTheStandardInput();
    void statsCountsWhatWasImported();
    void warrantiesAreImportedCheckedAndExported();
    void importTellsWhatItDetectedAndRefused();
    void importsAreListedAndTakenBack();
    void theListOfImportsSaysWhatBecameOfThem();
    void helpAndVersionAreAskedForAnywhere();
    void anImportErrorNamesTheFileItIsAbout();
    void kpiOfAnEmptyShopIsNull();
    void kpiHasThePromisedShape();
    void writingSaysWhoHasTheShop();
    void readingWorksWhileSomeoneWrites();
    void theErrorIsOneObject();

private:
    ExitCode run(const QStringList &arguments);
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

    std::unique_ptr<TestShop> m_shop;
    QString m_out;
    QString m_err;
};

void TestCommandLine::init()
{
    m_shop = std::make_unique<TestShop>();
}

ExitCode TestCommandLine::run(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    m_shop->close();
    const auto code = runCommandLine(QStringList{u"--database"_s, m_shop->file(), u"--now"_s, u"2026-11-21T12:00:00Z"_s} + arguments, out, err);
    m_out = QString::fromUtf8(out.data());
    m_err = QString::fromUtf8(err.data());
    return code;
}

void TestCommandLine::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("unknown option") << QStringList{u"stats"_s, u"--frob"_s} << u"frob"_s;
    QTest::newRow("unknown kind") << QStringList{u"import"_s, u"ghosts"_s, u"x.csv"_s} << u"ghosts"_s;
    QTest::newRow("the kinds") << QStringList{u"import"_s, u"nonsense"_s, u"x.csv"_s} << u"the kinds are customers, products"_s;
    QTest::newRow("listed and taken back") << QStringList{u"import"_s, u"--list"_s, u"--revert"_s, u"1"_s} << u"--list alone"_s;
    QTest::newRow("taken back dry") << QStringList{u"import"_s, u"--revert"_s, u"1"_s, u"--dry-run"_s} << u"--revert ID alone"_s;
    QTest::newRow("a file listed") << QStringList{u"import"_s, u"--list"_s, u"customers"_s, u"x.csv"_s} << u"--list alone"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"customers"_s} << u"FILE"_s;
    QTest::newRow("bad day") << QStringList{u"kpi"_s, u"--from"_s, u"2026-02-30"_s} << u"2026-02-30"_s;
    QTest::newRow("days swapped") << QStringList{u"kpi"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-02-01"_s} << u"--from"_s;
    QTest::newRow("bad channel") << QStringList{u"kpi"_s, u"--channel"_s, u"pigeon"_s} << u"pigeon"_s;
    QTest::newRow("bad import number") << QStringList{u"import"_s, u"--revert"_s, u"x"_s} << u"x"_s;
    QTest::newRow("no such import") << QStringList{u"import"_s, u"--revert"_s, u"7"_s} << u"7"_s;
    QTest::newRow("unknown zone") << QStringList{u"init"_s, u"--zone"_s, u"Mars/X"_s} << u"\"Mars/X\""_s;
    QTest::newRow("a zone of no hours") << QStringList{u"init"_s, u"--zone"_s, u"Nowhere"_s} << u"--zone takes a time zone such as Europe/Warsaw, not \"Nowhere\""_s;
    QTest::newRow("no country") << QStringList{u"init"_s, u"--country"_s, u"XX"_s} << u"--country takes the two letters of a country, such as PL, not \"XX\""_s;
    QTest::newRow("no currency") << QStringList{u"init"_s, u"--currency"_s, u"zzz"_s}
                                 << u"--currency takes the three letters of a currency, such as PLN, not \"zzz\""_s;
    QTest::newRow("no name") << QStringList{u"init"_s, u"--name"_s, u" "_s} << u"--name takes a name"_s;
    QTest::newRow("words of init") << QStringList{u"init"_s, u"x"_s, u"y"_s} << u"\"x\""_s;
    QTest::newRow("bad clock") << QStringList{u"--now"_s, u"noon"_s, u"stats"_s} << u"noon"_s;
    QTest::newRow("a clock before there were shops") << QStringList{u"--now"_s, u"0001-01-01T00:00:00Z"_s, u"stats"_s} << u"0001"_s;
    QTest::newRow("a clock at the end of time") << QStringList{u"--now"_s, u"9999-12-31T23:59:59Z"_s, u"kpi"_s} << u"9999"_s;
    QTest::newRow("a word too many") << QStringList{u"stats"_s, u"ghosts"_s} << u"ghosts"_s;
    QTest::newRow("a third word") << QStringList{u"import"_s, u"customers"_s, u"a.csv"_s, u"b.csv"_s} << u"b.csv"_s;
}

void TestCommandLine::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QCOMPARE(run(arguments), ExitCode::WrongUsage);
    QVERIFY2(m_err.contains(named), qPrintable(m_err));
    QVERIFY(m_out.isEmpty());
}

void TestCommandLine::aFileThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");

    QTest::newRow("text") << QByteArray("hello\n").repeated(40) << u"not_ours"_s;
    QTest::newRow("zero bytes") << QByteArray() << u"damaged"_s;
}

void TestCommandLine::aFileThatCannotBeUsedIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    m_shop->close();
    QFile file(m_shop->file());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    for (const auto &command : {u"stats"_s, u"kpi"_s, u"check"_s}) {
        QCOMPARE(run({u"--json"_s, command}), ExitCode::FileUnusable);
        const auto error = QJsonDocument::fromJson(m_err.toUtf8())[u"error"];
        QCOMPARE(error[u"kind"].toString(), kind);
        QVERIFY(!error[u"message"].toString().isEmpty());
    }
}

void TestCommandLine::aFullOutputIsAnError()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("needs /dev/full");
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    m_shop->close();
    QCOMPARE(runCommandLine({u"--database"_s, m_shop->file(), u"stats"_s}, full, err), ExitCode::FileUnusable);
    QVERIFY2(err.data().startsWith("standard output cannot be written"), err.data().constData());
}

namespace {

/// An output that fails in a way nobody has thought of.
class ThrowingDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { throw std::runtime_error("loose cable"); }
};

} // namespace

void TestCommandLine::whatNobodyExpectedIsAnErrorToo()
{
    ThrowingDevice out;
    out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    m_shop->close();
    QCOMPARE(runCommandLine({u"--json"_s, u"--database"_s, m_shop->file(), u"stats"_s}, out, err), ExitCode::FileUnusable);
    const auto error = QJsonDocument::fromJson(err.data())[u"error"];
    QCOMPARE(error[u"kind"].toString(), u"unexpected"_s);
    QVERIFY(error[u"message"].toString().contains(u"loose cable"));
}

void TestCommandLine::anErrorInWhatIsPipedInNamesTheStandardInput()
{
    const auto path = m_shop->path(u"piped.csv"_s);
    writeText(path, u"name,name\nEwa,Lis\n"_s);
    QVERIFY(std::freopen(qPrintable(path), "r", stdin));
    QCOMPARE(run({u"import"_s, u"customers"_s, u"-"_s}), ExitCode::FileUnusable);
    QVERIFY2(m_err.startsWith(u"standard input cannot be read: line 1"), qPrintable(m_err));
}

void TestCommandLine::initRefusesAnExistingFile()
{
    for (const auto &command : {u"init"_s, u"demo"_s}) {
        QCOMPARE(run({command}), ExitCode::FileUnusable);
        QCOMPARE(m_err, u"There is already a file %1; it was not touched.\n"_s.arg(m_shop->file()));
        QCOMPARE(run({u"stats"_s}), ExitCode::Done); // and has not touched it
    }
}

void TestCommandLine::initTellsWhatItMade()
{
    m_shop->close();
    QVERIFY(QFile::remove(m_shop->file()));
    QCOMPARE(run({u"stats"_s}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(u"\"aftersalectl init\" makes one"_s), qPrintable(m_err));
    QCOMPARE(run({u"init"_s, u"--name"_s, u"Naprawa"_s, u"--country"_s, u"ua"_s, u"--zone"_s, u"Europe/Kiev"_s, u"--currency"_s, u"uah"_s}), ExitCode::Done);
    QVERIFY2(m_out.startsWith(u"Made the shop \"Naprawa\" in "_s), qPrintable(m_out));
    QVERIFY2(m_out.endsWith(u", country UA, time zone Europe/Kiev, currency UAH\n"_s), qPrintable(m_out));
}

void TestCommandLine::statsCountsWhatWasImported()
{
    const auto path = m_shop->path(u"p.csv"_s);
    writeText(path, u"number,date,customer,sku,quantity,unit_price,currency\n"
                    "1,2026-01-05,Ewa,A,2,10.50,EUR\n1,2026-01-05,Ewa,B,1,1,EUR\n2,2026-01-06,,A,1,10.50,EUR\nC1,2026-01-07,Ewa,A,-1,10.50,EUR\n"_s);
    QCOMPARE(run({u"import"_s, u"purchases"_s, path}), ExitCode::Done);
    QCOMPARE(run({u"--json"_s, u"stats"_s}), ExitCode::Done);
    QCOMPARE(json()[u"customers"].toInt(), 1);
    QCOMPARE(json()[u"purchases"].toInt(), 2);
    QCOMPARE(json()[u"returns"].toInt(), 1);
    QCOMPARE(json()[u"purchase_lines"].toInt(), 4);
    QCOMPARE(json()[u"sales"][u"EUR"][u"gross_minor"].toInt(), 3250);
    QCOMPARE(json()[u"sales"][u"EUR"][u"returns_minor"].toInt(), 1050);
}

void TestCommandLine::warrantiesAreImportedCheckedAndExported()
{
    const auto path = m_shop->path(u"w.csv"_s);
    const auto errors = m_shop->path(u"errors.csv"_s);
    writeText(path, u"customer,product,starts_on,months,serial\nEwa,Boiler,2024-02-29,12,SN-1\nJan,Boiler,2024-02-30,12,SN-2\nJan,Boiler,2024-03-01,0,sn1\n"_s);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"warranties"_s, path, u"--dry-run"_s}), ExitCode::RowsRefused);
    QCOMPARE(json()[u"created"].toInt(), 1);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"warranties"_s, path, u"--errors"_s, errors}), ExitCode::RowsRefused);
    QCOMPARE(json()[u"created"].toInt(), 1);
    QCOMPARE(json()[u"refused"].toInt(), 2);
    QCOMPARE(json()[u"errors"][0][u"field"].toString(), u"starts_on"_s);
    QCOMPARE(json()[u"errors"][1][u"field"].toString(), u"serial"_s);
    QCOMPARE(run({u"--json"_s, u"stats"_s}), ExitCode::Done);
    QCOMPARE(json()[u"devices"].toInt(), 1);
    QCOMPARE(json()[u"warranties"].toInt(), 1);
    QCOMPARE(run({u"check"_s}), ExitCode::Done);
    QCOMPARE(run({u"export"_s, u"warranties"_s, u"-o"_s, u"-"_s}), ExitCode::Done);
    QVERIFY(m_out.contains(u"Ewa,Boiler,2024-02-29,12,2025-02-27,SN-1,manufacturer,"_s));
    m_shop->connection().execute(u"UPDATE warranties SET ends_on = '2025-02-28'"_s);
    m_shop->connection().execute(u"UPDATE devices SET serial_key = 'x'"_s);
    QCOMPARE(run({u"check"_s}), ExitCode::FileUnusable);
    QVERIFY(m_out.contains(u"warranty 1"_s) && m_out.contains(u"device 1"_s));
    m_shop->connection().execute(u"UPDATE warranties SET ends_on = '2025-02-27'"_s);
    QCOMPARE(run({u"import"_s, u"--revert"_s, u"1"_s}), ExitCode::Done);
    QCOMPARE(run({u"--json"_s, u"stats"_s}), ExitCode::Done);
    QCOMPARE(json()[u"devices"].toInt() + json()[u"customers"].toInt() + json()[u"products"].toInt(), 0);
}

void TestCommandLine::importTellsWhatItDetectedAndRefused()
{
    const auto path = m_shop->path(u"c.csv"_s);
    writeText(path, u"name;birthday\nŁucja;30.02.1980\nJan;5.3.1981\n"_s);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"customers"_s, path}), ExitCode::RowsRefused);
    QCOMPARE(json()[u"rows"].toInt(), 2);
    QCOMPARE(json()[u"created"].toInt(), 1);
    QCOMPARE(json()[u"refused"].toInt(), 1);
    QCOMPARE(json()[u"detected"][u"delimiter"].toString(), u";"_s);
    QCOMPARE(json()[u"detected"][u"encoding"].toString(), u"utf-8"_s);
    const auto error = json()[u"errors"][0];
    QCOMPARE(error[u"line"].toInt(), 2);
    QCOMPARE(error[u"field"].toString(), u"birthday"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, m_shop->path(u"none.csv"_s)}), ExitCode::FileUnusable);
    QVERIFY(m_err.contains(u"none.csv"_s));
}

void TestCommandLine::importsAreListedAndTakenBack()
{
    const auto path = m_shop->path(u"c.csv"_s);
    writeText(path, u"name\nEwa\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, path}), ExitCode::Done);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"--list"_s}), ExitCode::Done);
    QCOMPARE(json()[u"imports"][0][u"state"].toString(), u"finished"_s);
    QCOMPARE(run({u"import"_s, u"--revert"_s, u"1"_s}), ExitCode::Done);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"--list"_s}), ExitCode::Done);
    QCOMPARE(json()[u"imports"][0][u"state"].toString(), u"reverted"_s);
    QCOMPARE(run({u"--json"_s, u"stats"_s}), ExitCode::Done);
    QCOMPARE(json()[u"customers"].toInt(), 0);
}

void TestCommandLine::theListOfImportsSaysWhatBecameOfThem()
{
    QCOMPARE(run({u"import"_s, u"--list"_s}), ExitCode::Done);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_err, u"Nothing was imported into this shop yet.\n"_s);
    const auto path = m_shop->path(u"c.csv"_s);
    writeText(path, u"name,birthday\nEwa,\nJan,1980-02-30\n"_s);
    QCOMPARE(run({u"import"_s, u"customers"_s, path}), ExitCode::RowsRefused);
    QCOMPARE(run({u"import"_s, u"--list"_s}), ExitCode::Done);
    QVERIFY2(m_out.contains(u"  customers  finished  2 rows, 1 new, 0 changed, 0 skipped, 1 refused  c.csv"_s), qPrintable(m_out));
    m_shop->connection().execute(u"UPDATE imports SET state = 'running', finished_at = NULL"_s);
    QCOMPARE(run({u"import"_s, u"--list"_s}), ExitCode::Done);
    QVERIFY2(m_out.contains(u"  interrupted; the next write takes it back  "_s), qPrintable(m_out));
    const auto holder = Database::open(m_shop->file());
    QCOMPARE(run({u"import"_s, u"--list"_s}), ExitCode::Done);
    QVERIFY2(m_out.contains(u"  running  "_s), qPrintable(m_out));
}

void TestCommandLine::helpAndVersionAreAskedForAnywhere()
{
    for (const auto &words : {QStringList{u"--help"_s}, QStringList{u"-h"_s}, QStringList{u"help"_s}, QStringList{u"import"_s, u"--help"_s},
                              QStringList{u"kpi"_s, u"-h"_s}}) {
        QCOMPARE(run(words), ExitCode::Done);
        QVERIFY2(m_out.contains(u"usage: aftersalectl"_s), qPrintable(m_out));
        QVERIFY2(m_err.isEmpty(), qPrintable(m_err));
    }
    QCOMPARE(run({u"--version"_s}), ExitCode::Done);
    QCOMPARE(m_out, u"aftersalectl "_s + QStringLiteral(AFTERSALE_VERSION) + u'\n');
}

void TestCommandLine::anImportErrorNamesTheFileItIsAbout()
{
    const auto rows = m_shop->path(u"c.csv"_s);
    const auto profile = m_shop->path(u"p.json"_s);
    writeText(rows, u"town\nKrak\n"_s);
    writeText(profile, u"no json"_s);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"customers"_s, rows}), ExitCode::WrongUsage);
    QCOMPARE(QJsonDocument::fromJson(m_err.toUtf8())[u"error"][u"file"].toString(), rows);
    QCOMPARE(run({u"--json"_s, u"import"_s, u"customers"_s, rows, u"--profile"_s, profile}), ExitCode::WrongUsage);
    QCOMPARE(QJsonDocument::fromJson(m_err.toUtf8())[u"error"][u"file"].toString(), profile);
}

void TestCommandLine::kpiOfAnEmptyShopIsNull()
{
    QCOMPARE(run({u"--json"_s, u"kpi"_s}), ExitCode::Done);
    QVERIFY(json()[u"first_contact_resolution"][u"value"].isNull());
    QVERIFY(json()[u"csat"][u"value"].isNull());
    QVERIFY(json()[u"nps"][u"value"].isNull());
    QVERIFY(json()[u"first_response"][u"all"][u"median_s"].isNull());
    QCOMPARE(json()[u"first_response"][u"all"][u"n"].toInt(), 0);
}

void TestCommandLine::kpiHasThePromisedShape()
{
    QCOMPARE(run({u"--json"_s, u"kpi"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s}), ExitCode::Done);
    QCOMPARE(json()[u"period"][u"from"].toString(), u"2026-01-01"_s);
    QCOMPARE(json()[u"period"][u"to"].toString(), u"2026-01-31"_s);
    for (const auto &key : {u"period"_s, u"first_contact_resolution"_s, u"first_response"_s, u"resolution"_s, u"csat"_s, u"nps"_s, u"targets"_s,
                            u"backlog"_s, u"problems"_s, u"offers"_s, u"repeat_purchase"_s})
        QVERIFY2(json().contains(key), qPrintable(key));
    for (const auto &key : {u"opening"_s, u"created"_s, u"reopened"_s, u"resolved"_s, u"cancelled"_s, u"closing"_s})
        QVERIFY2(json()[u"backlog"].toObject().contains(key), qPrintable(key));
}

void TestCommandLine::writingSaysWhoHasTheShop()
{
    const auto path = m_shop->path(u"c.csv"_s);
    writeText(path, u"name\nEwa\n"_s);
    m_shop->close();
    const auto holder = Database::open(m_shop->file());
    QCOMPARE(run({u"import"_s, u"customers"_s, path}), ExitCode::FileUnusable);
    QVERIFY2(m_err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(m_err));
}

void TestCommandLine::readingWorksWhileSomeoneWrites()
{
    m_shop->close();
    const auto holder = Database::open(m_shop->file());
    QCOMPARE(run({u"stats"_s}), ExitCode::Done);
    QCOMPARE(run({u"check"_s}), ExitCode::Done);
}

void TestCommandLine::theErrorIsOneObject()
{
    QCOMPARE(run({u"--json"_s, u"frobnicate"_s}), ExitCode::WrongUsage);
    QVERIFY(m_out.isEmpty());
    const auto error = QJsonDocument::fromJson(m_err.toUtf8())[u"error"];
    QCOMPARE(error[u"kind"].toString(), u"usage"_s);
    QVERIFY(error[u"message"].toString().contains(u"frobnicate"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
