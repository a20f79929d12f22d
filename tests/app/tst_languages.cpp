// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "models/settings/spokenlanguages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void theLocaleChoosesTheLanguage_data();
    void theLocaleChoosesTheLanguage();
    void eachLanguageIsBuiltIn();
    void qtsOwnTextsFollow();
};

void TestLanguages::theLocaleChoosesTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("Poland") << QLocale(QLocale::Polish, QLocale::Poland) << u"pl"_s;
    QTest::newRow("Russian in Kazakhstan") << QLocale(QLocale::Russian, QLocale::Kazakhstan) << u"ru"_s;
    QTest::newRow("Britain") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"en"_s;
    QTest::newRow("a language that we do not speak") << QLocale(QLocale::Finnish) << u"en"_s;
}

void TestLanguages::theLocaleChoosesTheLanguage()
{
    QFETCH(QLocale, locale);
    QTEST(languageFor(locale), "expected");
}

void TestLanguages::eachLanguageIsBuiltIn()
{
    for (const auto &language : spokenLanguages())
        QVERIFY2(QFile::exists(u":/i18n/aftersale_%1.qm"_s.arg(language)), qPrintable(language));
}

void TestLanguages::qtsOwnTextsFollow()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_pl.qm"_s))
        QSKIP("Qt's own translations are not installed");
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Languages languages;

    languages.use(u"pl"_s);
    QCOMPARE(cancel(), u"Anuluj"_s);
    languages.use(u"en"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
