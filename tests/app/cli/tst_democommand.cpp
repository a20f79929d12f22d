// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDemoCommand : public QObject
{
    Q_OBJECT

private slots:
    void makesAShopAndCountsIt();
    void sameSeedAndClockExportTheSame();
    void refusesAnExistingFile();
    void refusesWrongOptions_data();
    void refusesWrongOptions();

private:
    ExitCode run(const QString &file, const QStringList &arguments);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

ExitCode TestDemoCommand::run(const QString &file, const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const QStringList common{u"--json"_s, u"--database"_s, path(file), u"--now"_s, u"2026-11-18T13:30:00Z"_s};
    const auto code = runCommandLine(common + arguments, out, err);
    m_out = out.data();
    m_err = err.data();
    return code;
}

void TestDemoCommand::makesAShopAndCountsIt()
{
    QCOMPARE(run(u"new folder/demo.aftersale"_s, {u"demo"_s, u"--customers"_s, u"40"_s, u"--seed"_s, u"5"_s}), ExitCode::Done);

    const auto made = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(made.value(u"seed").toString(), u"5"_s);
    QVERIFY(made.value(u"customers").toInt() >= 40);
    for (const auto *name : {"products", "purchases", "returns", "cases", "interactions", "survey_responses", "events"})
        QVERIFY2(made.value(QLatin1String(name)).toInt() > 0, name);
    QCOMPARE(run(u"new folder/demo.aftersale"_s, {u"check"_s}), ExitCode::Done);
}

void TestDemoCommand::sameSeedAndClockExportTheSame()
{
    QList<QByteArray> exports;
    for (const auto &file : {u"one.aftersale"_s, u"two.aftersale"_s}) {
        QCOMPARE(run(file, {u"demo"_s, u"--customers"_s, u"30"_s}), ExitCode::Done);
        for (const auto &kind : {u"customers"_s, u"purchases"_s, u"cases"_s, u"case-history"_s, u"survey-responses"_s, u"offers"_s}) {
            const auto csv = path(u"export.csv"_s);
            QFile::remove(csv);
            QCOMPARE(run(file, {u"export"_s, kind, u"-o"_s, csv}), ExitCode::Done);
            QFile exported(csv);
            QVERIFY(exported.open(QIODevice::ReadOnly));
            exports.append(exported.readAll());
            QVERIFY2(exports.last().count('\n') > 10, qPrintable(kind));
        }
    }

    QCOMPARE(exports.first(6), exports.last(6));
}

void TestDemoCommand::refusesAnExistingFile()
{
    QFile file(path(u"mine.aftersale"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    QCOMPARE(run(u"mine.aftersale"_s, {u"demo"_s, u"--customers"_s, u"20"_s}), ExitCode::FileUnusable);

    const auto error = QJsonDocument::fromJson(m_err)[u"error"];
    QCOMPARE(error[u"message"].toString(), u"There is already a file %1; it was not touched."_s.arg(path(u"mine.aftersale"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestDemoCommand::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("field");

    QTest::newRow("too few") << QStringList{u"--customers"_s, u"19"_s} << u"--customers"_s;
    QTest::newRow("too many") << QStringList{u"--customers"_s, u"100001"_s} << u"--customers"_s;
    QTest::newRow("no number of customers") << QStringList{u"--customers"_s, u"many"_s} << u"--customers"_s;
    QTest::newRow("no number as seed") << QStringList{u"--seed"_s, u"-1"_s} << u"--seed"_s;
    QTest::newRow("unknown option") << QStringList{u"--size"_s, u"1"_s} << QString();
}

void TestDemoCommand::refusesWrongOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, field);

    QCOMPARE(run(u"none.aftersale"_s, QStringList{u"demo"_s} + options), ExitCode::WrongUsage);

    const auto error = QJsonDocument::fromJson(m_err).object().value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"usage"_s);
    QCOMPARE(error.value(u"field").toString(), field);
    QVERIFY(!QFile::exists(path(u"none.aftersale"_s)));
}

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "tst_democommand.moc"
