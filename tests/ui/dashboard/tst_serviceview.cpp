// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testdesk.h"
#include "ui/core/chart.h"
#include "ui/core/figurecard.h"
#include "ui/core/theme.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/serviceview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestServiceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aShopWithoutOffersAndDevicesSeesNothingOfThem();
    void eachFigureOpensAsManyRowsAsItCounts();
    void whatChangedSinceThePeriodBeforeIsTold();
    void conversionWithoutOffersHasNoVerdict();
    void everyBarOpensItsRows();
    void returnsAreCountedByReasonAndProduct();
    void reasonsAreFoundAgainHoweverTheyAreWritten();
    void barsOfAnEarlierTimeSayIt();
    void eachFigureSaysHowItIsCounted();
    void theDashboardOpensDevices();

private:
    DashboardFigures figures() const;
    DashboardCard card(const DashboardFigures &figures, const QString &name) const;
    DashboardChart chart(const DashboardFigures &figures, const QString &name) const;

    const Formats m_formats{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()};
    std::unique_ptr<Theme> m_theme;
};

void TestServiceView::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

DashboardFigures TestServiceView::figures() const
{
    DashboardFigures figures;
    figures.now.period = {{2026, 2, 1}, {2026, 2, 28}, QTimeZone::utc()};
    figures.before.period = figures.now.period.before();
    figures.now.offers = {.issued = {{1}, {2}, {3}, {4}},
                          .accepted = {{1}, {9}},
                          .declined = {{2}, {8}, {7}},
                          .expired = {{3}},
                          .declinedByReason = {{u"price"_s, {{2}, {8}}}, {u"Too late"_s, {{7}}}},
                          .conversion = 1.0 / 3,
                          .convertible = {{1}, {2}, {3}},
                          .won = {{1}},
                          .prevented = {{5}, {6}},
                          .justified = 12,
                          .withdrawn = 13,
                          .superseded = 14};
    figures.before.offers = {.issued = {{20}}, .accepted = {{20}}, .declined = {{21}}, .expired = {}, .declinedByReason = {{u"PRICE"_s, {{21}}}},
                             .conversion = 1.0, .convertible = {{20}}, .won = {{20}}, .prevented = {{22}, {23}, {24}}};
    auto &warranties = figures.service.warranties;
    warranties = {.day = {2026, 2, 28}, .ending = {{1}, {2}}, .months = {{{2026, 2, 1}, {{1}}}, {{2026, 3, 1}, {{2}, {3}}}}, .unregistered = {{4}, {5}, {6}}, .leftOut = {7, 8, 9}};
    figures.service.warrantiesBefore = {.day = {2026, 1, 31}, .ending = {{1}}, .months = {}, .unregistered = {{4}, {5}, {6}, {7}}, .leftOut = {}};
    figures.service.warrantiesYearBefore = {.day = {2025, 2, 28}, .ending = {}, .months = {{{2025, 2, 1}, {}}, {{2025, 3, 1}, {{8}}}}, .unregistered = {}, .leftOut = {}};
    return figures;
}

DashboardCard TestServiceView::card(const DashboardFigures &of, const QString &name) const
{
    const auto cards = serviceCards(of, m_formats);
    const auto found = std::find_if(cards.cbegin(), cards.cend(), [&name](const auto &each) { return each.name == name; });
    return found == cards.cend() ? DashboardCard{} : *found;
}

DashboardChart TestServiceView::chart(const DashboardFigures &of, const QString &name) const
{
    const auto charts = serviceCharts(of, m_formats);
    const auto found = std::find_if(charts.cbegin(), charts.cend(), [&name](const auto &each) { return each.name == name; });
    return found == charts.cend() ? DashboardChart{} : *found;
}

void TestServiceView::aShopWithoutOffersAndDevicesSeesNothingOfThem()
{
    QVERIFY(serviceCards({}, m_formats).isEmpty());
    QVERIFY(serviceCharts({}, m_formats).isEmpty());
    QVERIFY(DashboardFigures().isEmpty());
    DashboardFigures warranted;
    warranted.service.warranties.unregistered = {{1}};
    QVERIFY(!warranted.isEmpty());
    QCOMPARE(serviceCards(warranted, m_formats).size(), 2);
}

void TestServiceView::eachFigureOpensAsManyRowsAsItCounts()
{
    const auto of = figures();
    const auto cards = serviceCards(of, m_formats);
    QCOMPARE(cards.size(), 4);
    for (const auto &each : cards)
        QCOMPARE(each.figure.basis, u"n = %1"_s.arg(each.rows.ids.size()));
    QCOMPARE(card(of, u"offerConversionCard"_s).figure.value, u"33.3%"_s);
    QCOMPARE(card(of, u"offerConversionCard"_s).figure.verdictText, u"1 of 3 accepted"_s);
    QCOMPARE(card(of, u"offerConversionCard"_s).rows.of, RowsBehind::Of::Offers);
    QCOMPARE(card(of, u"conflictsPreventedCard"_s).rows.ids, (QList<qint64>{5, 6}));
    QCOMPARE(card(of, u"coverEndsCard"_s).rows.ids, (QList<qint64>{1, 2}));
    QCOMPARE(card(of, u"coverEndsCard"_s).rows.of, RowsBehind::Of::Devices);
    QCOMPARE(card(of, u"unregisteredCard"_s).figure.value, u"3"_s);
}

void TestServiceView::whatChangedSinceThePeriodBeforeIsTold()
{
    const auto of = figures();
    QCOMPARE(card(of, u"offerConversionCard"_s).figure.difference, u"66.7 points worse"_s);
    QCOMPARE(card(of, u"offerConversionCard"_s).figure.differenceMeaning, Meaning::Bad);
    QCOMPARE(card(of, u"conflictsPreventedCard"_s).figure.trend, Figure::Trend::Down);
    QCOMPARE(card(of, u"coverEndsCard"_s).figure.trend, Figure::Trend::Up);
    QCOMPARE(card(of, u"coverEndsCard"_s).figure.differenceMeaning, Meaning::Neutral);
    QCOMPARE(card(of, u"unregisteredCard"_s).figure.trend, Figure::Trend::Down);
    QCOMPARE(card(of, u"unregisteredCard"_s).figure.differenceMeaning, Meaning::Good);
}

void TestServiceView::conversionWithoutOffersHasNoVerdict()
{
    auto of = figures();
    of.now.offers.conversion.reset();
    of.now.offers.convertible.clear();
    const auto shown = card(of, u"offerConversionCard"_s);
    QVERIFY(shown.figure.isTooFew);
    QVERIFY(shown.figure.difference.isEmpty());
    QVERIFY(shown.rows.isEmpty());
}

void TestServiceView::everyBarOpensItsRows()
{
    const auto charts = serviceCharts(figures(), m_formats);
    QCOMPARE(charts.size(), 3);
    for (const auto &each : charts) {
        for (int series = 0; series < each.data.series.size(); ++series) {
            QCOMPARE(each.data.series.at(series).points.size(), each.data.categories.size());
            for (int index = 0; index < each.data.categories.size(); ++index) {
                const auto rows = each.rows(series, index);
                QCOMPARE(double(rows.ids.size()), *each.data.series.at(series).points.at(index).value);
                QVERIFY(rows.title.contains(each.data.categories.at(index)));
            }
        }
    }
}

void TestServiceView::returnsAreCountedByReasonAndProduct()
{
    auto of = figures();
    of.service.returns = returnFigures({{{1}, u"defect"_s, u"Mixer"_s}, {{2}, u"Defect"_s, u"Dryer"_s}, {{3}, {}, u"Dryer"_s}});
    of.service.returnsBefore = returnFigures({{{4}, u"changed my mind"_s, u"Mixer"_s}});

    const auto reasons = chart(of, u"returnReasonsChart"_s);
    const auto products = chart(of, u"returnProductsChart"_s);

    QCOMPARE(reasons.data.categories, (QStringList{u"defect"_s, u"not stated"_s, u"all others"_s}));
    QCOMPARE(reasons.rows(0, 0).ids.size(), 2);
    QCOMPARE(reasons.rows(0, 0).of, RowsBehind::Of::Returns);
    QCOMPARE(reasons.rows(1, 2).ids, QList<qint64>{4});
    QCOMPARE(products.data.categories, (QStringList{u"Dryer"_s, u"Mixer"_s}));
    QCOMPARE(products.rows(1, 1).ids, QList<qint64>{4});
    QVERIFY(reasons.explanation.contains(u"n = 3."_s));
}

void TestServiceView::reasonsAreFoundAgainHoweverTheyAreWritten()
{
    const auto reasons = chart(figures(), u"declineReasonsChart"_s);
    QCOMPARE(reasons.data.categories, (QStringList{u"price"_s, u"Too late"_s}));
    QCOMPARE(reasons.rows(1, 0).ids, QList<qint64>{21});
}

void TestServiceView::barsOfAnEarlierTimeSayIt()
{
    const auto months = chart(figures(), u"coverEndsChart"_s);
    QCOMPARE(months.data.categories, (QStringList{u"Feb 26"_s, u"Mar 26"_s}));
    QCOMPARE(months.rows(1, 1).ids, QList<qint64>{8});
    QCOMPARE(months.rows(0, 1).title, u"Cover ends by month, Mar 26"_s);
    QCOMPARE(months.rows(1, 1).title, u"Cover ends by month, Mar 26, a year before"_s);
    QCOMPARE(chart(figures(), u"declineReasonsChart"_s).rows(1, 0).title, u"Why offers were declined, price, the period before"_s);
}

void TestServiceView::eachFigureSaysHowItIsCounted()
{
    const auto of = figures();
    const auto offers = card(of, u"offerConversionCard"_s).figure.explanation;
    QVERIFY2(offers.contains(u"01/02/2026 – 28/02/2026, n = 3."_s) && offers.contains(u"Left out: 1 "_s), qPrintable(offers));
    const auto warranties = card(of, u"coverEndsCard"_s).figure.explanation;
    QVERIFY2(warranties.contains(u"As of 28/02/2026, n = 2."_s) && warranties.contains(u"Left out: 7 "_s), qPrintable(warranties));
    QVERIFY(card(of, u"unregisteredCard"_s).figure.explanation.contains(u"Left out: 9 "_s));
    QVERIFY(card(of, u"conflictsPreventedCard"_s).figure.explanation.contains(u"Left out: 12 "_s));
    const auto months = chart(of, u"coverEndsChart"_s).explanation;
    QVERIFY2(months.contains(u"n = 3."_s) && months.contains(u"Left out: 8 "_s) && months.contains(u"n = 1."_s), qPrintable(months));
    const auto outcomes = chart(of, u"offerOutcomesChart"_s).explanation;
    QVERIFY2(outcomes.contains(u"n = 4."_s) && outcomes.contains(u"Left out: 13 "_s) && outcomes.contains(u" 14 "_s), qPrintable(outcomes));
}

void TestServiceView::theDashboardOpensDevices()
{
    TestDesk desk;
    desk.write([](Connection &db) {
        const auto owner = CustomerStore(db).add({.name = u"Anna"_s});
        const auto product = ProductStore(db).add({.name = u"Mixer"_s});
        for (const auto &serial : {u"A1"_s, u"A2"_s}) {
            const auto device = DeviceStore(db).add({.product = product, .serial = serial, .owner = owner}, {});
            WarrantyStore(db).add({.device = device, .startsOn = {2024, 3, 11}, .endsOn = QDate(2026, 3, 10)}, {});
        }
    });
    DashboardPage page(desk.workspace());
    page.resize(1024, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.findChild<FigureCard *>(u"coverEndsCard"_s), 10'000);
    QSignalSpy asked(&page, &Page::rowsRequested);

    page.findChild<FigureCard *>(u"coverEndsCard"_s)->click();

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<SearchKind>(), SearchKind::Device);
    QCOMPARE(asked.at(0).at(2).value<QList<qint64>>(), (QList<qint64>{1, 2}));
    auto *months = page.findChild<Chart *>(u"coverEndsChart"_s);
    QVERIFY(months);
    months->showTable(true); // one key away
    const auto *table = months->findChild<QTableView *>(u"chartTable"_s);
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"2"_s);
}

QTEST_MAIN(TestServiceView)
#include "tst_serviceview.moc"
