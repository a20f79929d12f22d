// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerpaper.h"

#include "app/languages.h"
#include "models/offers/offermath.h"
#include "models/settings/spokenlanguages.h"
#include "models/settings/shopsettings.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/offers/paperwords.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferPaper : public QObject
{
    Q_OBJECT

private slots:
    void offersSpeakTheLanguagesOfTheProgram();
    void speaksTheCustomersLanguage_data();
    void speaksTheCustomersLanguage();
    void textCanBeTakenOutOfThePdf();
    void datesAndMoneyFollowTheLanguageOfThePaper_data();
    void datesAndMoneyFollowTheLanguageOfThePaper();
    void titlesOfColumnsStandOnOneLine_data();
    void titlesOfColumnsStandOnOneLine();
    void whoGivesNoDiscountShowsNone();
    void everyTextIsTranslated();
    void longOfferHasPagesWithNumbers();
    void whatEndedSaysSo();

private:
    QString textOf(const OfferDetails &details);
    OfferDetails details(const QString &language) const;

    const ShopSettings m_shop{.name = u"Lis & <b>Sons</b>"_s};
    const QDate m_today{2026, 3, 5};
};

OfferDetails TestOfferPaper::details(const QString &language) const
{
    Offer offer{.id = {7},
                .number = u"O-2026-00042"_s,
                .revision = 2,
                .variant = u"B"_s,
                .customer = {1},
                .currency = u"PLN"_s,
                .discountBp = 500,
                .note = u"Delivery <i>free</i>"_s,
                .issuedAt = instantFromIso(u"2026-03-05T13:05:00Z"_s),
                .validUntil = QDate(2026, 3, 19),
                .status = OfferStatus::Issued,
                .lines = {{.description = u"Washer <script>"_s, .quantityMilli = 1500, .unitPriceE4 = 12'345'600, .taxRateBp = 2300},
                          {.description = u"Hose"_s, .unitPriceE4 = 100'000, .discountBp = 1000, .taxRateBp = 800}}};
    if (!fillTotals(offer))
        qFatal("the totals overflow");
    return {.offer = offer, .customerName = u"Żółć <b>S.A.</b>"_s, .customerLanguage = language, .authorName = u"Ola"_s};
}

QString TestOfferPaper::textOf(const OfferDetails &details)
{
    const auto tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return {};
    QTemporaryDir folder;
    const auto paper = offerPaper(details, m_shop, m_today);
    if (writePdf(*paper, folder.filePath(u"o.pdf"_s)))
        return {};
    QProcess process;
    process.start(tool, {u"-layout"_s, folder.filePath(u"o.pdf"_s), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

void TestOfferPaper::offersSpeakTheLanguagesOfTheProgram()
{
    QCOMPARE(offerLanguages(), spokenLanguages());
    for (const auto &language : offerLanguages()) // asks the program, whose library holds the translations
        QCOMPARE(languageFor(QLocale(language)), language);
}

void TestOfferPaper::speaksTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("ofOffer");
    QTest::addColumn<QString>("ofCustomer");
    QTest::addColumn<QString>("ofShop");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the customer's") << QString() << u"pl"_s << u"en"_s << u"pl"_s;
    QTest::newRow("the offer's own") << u"ru"_s << u"pl"_s << u"en"_s << u"ru"_s;
    QTest::newRow("the shop's") << QString() << QString() << u"pl"_s << u"pl"_s;
    QTest::newRow("not spoken here") << QString() << u"de"_s << u"pl"_s << u"en"_s;
}

void TestOfferPaper::speaksTheCustomersLanguage()
{
    QFETCH(QString, ofOffer);
    QFETCH(QString, ofCustomer);
    QFETCH(QString, ofShop);
    auto shown = details(ofCustomer);
    shown.offer.language = ofOffer;
    QTEST(paperLanguage(shown, {.language = ofShop}), "expected");
}

void TestOfferPaper::textCanBeTakenOutOfThePdf()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    const auto text = textOf(details(u"en"_s));
    for (const auto &part : {u"Offer O-2026-00042/2 B"_s, u"Lis & <b>Sons</b>"_s, u"Żółć <b>S.A.</b>"_s, u"Washer <script>"_s,
                             u"Delivery <i>free</i>"_s, u"1,234.56"_s, u"This offer is valid until 19 March 2026."_s, u"discount of 5%"_s,
                             u"Page 1 of 1"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestOfferPaper::datesAndMoneyFollowTheLanguageOfThePaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("price");

    QTest::newRow("en") << u"en"_s << u"19 March 2026"_s << u"1,234.56"_s;
    QTest::newRow("pl") << u"pl"_s << u"19 marca 2026"_s << u"1 234,56"_s;
    QTest::newRow("ru") << u"ru"_s << u"19 марта 2026"_s << u"1 234,56"_s;
}

void TestOfferPaper::datesAndMoneyFollowTheLanguageOfThePaper()
{
    QFETCH(QString, language);
    QFETCH(QString, date);
    QFETCH(QString, price);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    const auto text = textOf(details(language));
    QVERIFY2(text.contains(date), qPrintable(text));
    QVERIFY2(text.contains(price), qPrintable(text));
}

void TestOfferPaper::titlesOfColumnsStandOnOneLine_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("en") << u"en"_s << QStringList{u"Goods"_s, u"Quantity"_s, u"Net price"_s, u"Discount"_s, u"Tax"_s, u"Net"_s, u"Gross"_s};
    QTest::newRow("pl") << u"pl"_s << QStringList{u"Towar"_s, u"Ilość"_s, u"Cena netto"_s, u"Rabat"_s, u"Podatek"_s, u"Netto"_s, u"Brutto"_s};
    QTest::newRow("ru") << u"ru"_s << QStringList{u"Товар"_s, u"Кол-во"_s, u"Цена нетто"_s, u"Скидка"_s, u"Налог"_s, u"Нетто"_s, u"Брутто"_s};
}

void TestOfferPaper::titlesOfColumnsStandOnOneLine()
{
    QFETCH(QString, language);
    QFETCH(QStringList, titles);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    const auto lines = textOf(details(language)).split(u'\n');
    const auto heading = lines.filter(titles.constFirst()).value(0).simplified();
    QVERIFY2(heading.endsWith(titles.join(u' ')), qPrintable(heading));
}

void TestOfferPaper::whoGivesNoDiscountShowsNone()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    auto plain = details(u"en"_s);
    plain.offer.discountBp = 0;
    for (auto &line : plain.offer.lines)
        line.discountBp = 0;
    QVERIFY(fillTotals(plain.offer));
    const auto text = textOf(plain);
    QVERIFY2(!text.contains(u"iscount"_s), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(uR"(2\s+Hose\s+1\s+10\.00\s+8%\s+10\.00\s+10\.80)"_s)), qPrintable(text));
}

void TestOfferPaper::everyTextIsTranslated()
{
    const PaperWords english(u"en"_s, m_shop.zone);
    for (const auto &language : {u"pl"_s, u"ru"_s}) {
        const PaperWords words(language, m_shop.zone);
        for (const auto *text : {"Offer %1", "Valid until", "Goods", "This offer is valid until %1.", "Page %1 of %2"})
            QVERIFY2(words(text) != english(text), text);
    }
}

void TestOfferPaper::longOfferHasPagesWithNumbers()
{
    auto shown = details(u"en"_s);
    for (int number = 0; number < 120; ++number)
        shown.offer.lines.append({.description = u"Part %1"_s.arg(number), .unitPriceE4 = 10'000});
    QVERIFY(offerPaper(shown, m_shop, m_today)->pageCount() > 2);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    QVERIFY(textOf(shown).contains(u"Page 2 of"));
}

void TestOfferPaper::whatEndedSaysSo()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    auto shown = details(u"en"_s);
    shown.offer.status = OfferStatus::Withdrawn;
    QVERIFY(textOf(shown).contains(u"not valid any more"));
}

QTEST_MAIN(TestOfferPaper)
#include "tst_offerpaper.moc"
