// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tsfile.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The three languages are complete and consistent with the texts in the code.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsFitToBeShown_data();
    void everyEntryIsFitToBeShown();
    void noTextOfTheCodeIsMissing_data();
    void noTextOfTheCodeIsMissing();
    void eachFaultIsSeen_data();
    void eachFaultIsSeen();
};

static const auto kRoot = QStringLiteral(AFTERSALE_SOURCE_DIR);

static QString tsFile(const QString &language)
{
    return kRoot + u"/translations/aftersale_%1.ts"_s.arg(language);
}

static QSet<QString> keysOf(const QList<TsMessage> &messages)
{
    QSet<QString> keys;
    for (const auto &message : messages)
        keys.insert(message.key());
    return keys;
}

void TestTranslations::everyEntryIsFitToBeShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");

    QTest::newRow("English plurals") << u"en"_s << 2;
    QTest::newRow("Polish") << u"pl"_s << 3;
    QTest::newRow("Russian") << u"ru"_s << 3;
}

void TestTranslations::everyEntryIsFitToBeShown()
{
    QFETCH(QString, language);
    QFETCH(int, forms);

    const auto messages = readTsFile(tsFile(language));

    QStringList faults;
    for (const auto &message : messages) {
        for (const auto &fault : faultsOf(message, forms))
            faults.append(message.key() + u' ' + fault);
    }
    QVERIFY(!messages.isEmpty());
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.join(u'\n')));
}

void TestTranslations::noTextOfTheCodeIsMissing_data()
{
    QTest::addColumn<QString>("language");

    for (const auto &language : {u"en"_s, u"pl"_s, u"ru"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::noTextOfTheCodeIsMissing()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const auto fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY(QFile::copy(tsFile(language), fresh));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, kRoot};
    if (language == u"en")
        arguments.append(u"-pluralonly"_s);
    arguments += {kRoot + u"/app"_s, kRoot + u"/ui"_s, kRoot + u"/models"_s, u"-ts"_s, fresh};

    const auto exitCode = QProcess::execute(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s, arguments);

    QCOMPARE(exitCode, 0);
    const auto inCode = keysOf(readTsFile(fresh));
    const auto translated = keysOf(readTsFile(tsFile(language)));
    QCOMPARE((inCode - translated).values().join(u'\n'), QString());
    QCOMPARE((translated - inCode).values().join(u'\n'), QString());
}

void TestTranslations::eachFaultIsSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &source, const QStringList &translations, const QStringList &expected) {
        QTest::newRow(name) << source << QString() << translations << expected;
    };
    row("fit", u"&Save %1"_s, {u"&Zapisz %1"_s}, {});
    row("empty", u"Save"_s, {QString()}, {u"is empty"_s});
    row("one form of three", u"%n cases"_s, {u"%n spraw"_s}, {u"lacks a plural form"_s});
    row("placeholder", u"%1 of %2"_s, {u"%1 z %1"_s}, {u"has other placeholders"_s});
    row("mnemonic", u"&Save"_s, {u"Zapisz"_s}, {u"gains or loses its mnemonic"_s});
    row("an ampersand is no mnemonic", u"Parts && work"_s, {u"Części i praca"_s}, {});
    row("full stop", u"It is full."_s, {u"Brak miejsca"_s}, {u"ends otherwise"_s});
    QTest::newRow("unfinished") << u"Save"_s << u"unfinished"_s << QStringList{u"Zapisz"_s} << QStringList{u"is unfinished"_s};
}

void TestTranslations::eachFaultIsSeen()
{
    QFETCH(QString, source);
    QFETCH(QString, type);
    QFETCH(QStringList, translations);
    const TsMessage message{.source = source, .type = type, .hasForms = source.contains(u"%n"), .translations = translations};

    QTEST(faultsOf(message, 3), "expected");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
