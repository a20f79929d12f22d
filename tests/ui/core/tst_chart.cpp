// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pixels.h"
#include "ui/core/chart.h"
#include "ui/core/chartoverlay.h"
#include "ui/core/chartscale.h"
#include "ui/core/chartstrokes.h"
#include "ui/core/charttablemodel.h"
#include "ui/core/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QLocale>
#include <QPushButton>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scaleEndsOnRoundValues_data();
    void scaleEndsOnRoundValues();
    void barsIncludeZero();
    void stackedBarsReachTheirSum();
    void labelsThinOutWhereTheyDoNotFit();
    void gapsStayGaps();
    void noLabelOfTheAxisIsCut_data();
    void noLabelOfTheAxisIsCut();
    void aLongLegendStaysWithinTheChart();
    void namesOfBandsStandBesideTheChart();
    void tableHoldsEveryNumber();
    void weakPointsAreGreyRingsAndToldInTheTable();
    void tKeyTogglesTheTable();
    void clickOnAPointAsksForItsRows();
    void clickOnABarAsksForItsRows();
    void enterOnACellAsksForItsRows();
    void chartWithoutValuesSaysSo();
    void sameDataDrawTheSamePixels();
    void colorsFollowTheTheme();
    void everyKindDraws_data();
    void everyKindDraws();

private:
    std::unique_ptr<Theme> m_theme;
};

static ChartData line()
{
    return {.title = u"Resolved at first contact"_s,
            .categoryTitle = u"Month"_s,
            .categories = {u"January"_s, u"February"_s, u"March"_s, u"April"_s},
            .series = {{u"share"_s, {{0.6, 0.5, 0.7}, {}, {0.7, 0.6, 0.8}, {0.8, 0.7, 0.9}}}},
            .bands = {{u"good"_s, 0.85, std::numeric_limits<double>::infinity(), Meaning::Good}},
            .valueText = [](double value) { return QString::number(qRound(value * 100)) + u'%'; },
            .minimum = 0,
            .maximum = 1};
}

static std::unique_ptr<Chart> shown(const ChartData &data)
{
    auto chart = std::make_unique<Chart>(u"chart"_s);
    chart->resize(500, 300);
    chart->setData(data);
    chart->show();
    QTest::qWait(20);
    return chart;
}

void TestChart::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TestChart::scaleEndsOnRoundValues_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("unit");
    QTest::addColumn<QList<double>>("ticks");

    QTest::newRow("tens") << QList<double>{12, 47} << 1.0 << QList<double>{10, 20, 30, 40, 50};
    QTest::newRow("below zero") << QList<double>{-20, 30} << 1.0 << QList<double>{-20, -10, 0, 10, 20, 30};
    QTest::newRow("one value") << QList<double>{5} << 1.0 << QList<double>{5, 6};
    QTest::newRow("hours") << QList<double>{0, 4 * 3600} << 3600.0 << QList<double>{0, 3600, 7200, 10800, 14400};
    QTest::newRow("nothing") << QList<double>{} << 1.0 << QList<double>{0, 0.2};
}

void TestChart::scaleEndsOnRoundValues()
{
    QFETCH(QList<double>, values);
    QFETCH(double, unit);
    QFETCH(QList<double>, ticks);
    ChartData data{.tickUnit = unit};
    ChartSeries series;
    for (const double value : values)
        series.points.append(ChartPoint{value});
    data.series = {series};
    const auto scale = scaleOf(data);
    QCOMPARE(scale.ticks.size(), ticks.size());
    for (qsizetype at = 0; at < ticks.size(); ++at)
        QVERIFY2(std::abs(scale.ticks.at(at) - ticks.at(at)) < 1e-9, qPrintable(QString::number(scale.ticks.at(at))));
    for (const double value : values)
        QVERIFY(scale.minimum < value && value < scale.maximum);
}

void TestChart::barsIncludeZero()
{
    const auto scale = scaleOf({.kind = ChartData::Kind::Bars, .categories = {u"a"_s}, .series = {{u"s"_s, {{950}}}}});
    QCOMPARE(scale.minimum, 0.0);
    QCOMPARE(scale.ticks.first(), 0.0);
    QVERIFY(scale.maximum > 1000);
}

void TestChart::stackedBarsReachTheirSum()
{
    const auto scale = scaleOf(
        {.kind = ChartData::Kind::StackedBars, .categories = {u"a"_s}, .series = {{u"s"_s, {{7}}}, {u"t"_s, {{8}}}}});
    QVERIFY(scale.maximum >= 15);
}

void TestChart::labelsThinOutWhereTheyDoNotFit()
{
    QCOMPARE(labelStep(12, 600, 50), 1);
    QCOMPARE(labelStep(24, 600, 50), 2);
    QCOMPARE(labelStep(0, 600, 50), 1);
    QCOMPARE(labelStep(5, 0, 50), 1);
}

void TestChart::noLabelOfTheAxisIsCut_data()
{
    QTest::addColumn<int>("width");
    for (int width = 320; width < 900; width += 60)
        QTest::addRow("%d", width) << width;
}

void TestChart::noLabelOfTheAxisIsCut()
{
    QFETCH(int, width);
    ChartData data{.kind = ChartData::Kind::Line, .title = u"Cases"_s};
    ChartSeries series{.name = u"Open"_s};
    for (int week = 0; week < 13; ++week) {
        data.categories.append(QLocale(QLocale::Russian).toString(QDate(2026, 8, 23).addDays(7 * week), u"d MMM"_s));
        series.points.append(ChartPoint{double(week)});
    }
    data.series = {series};
    auto chart = shown(data);
    chart->resize(width, 300);
    QTest::qWait(20);
    int found = 0;
    const auto items = chart->findChild<QChartView *>()->scene()->items();
    for (const auto *item : items) {
        const auto *label = dynamic_cast<const QGraphicsTextItem *>(item);
        if (!label || !label->isVisible())
            continue;
        ++found;
        QVERIFY2(!label->toPlainText().contains(u"..."), qPrintable(label->toPlainText()));
        QVERIFY2(label->sceneBoundingRect().right() <= width, qPrintable(label->toPlainText()));
    }
    QVERIFY(found > 4);
}

void TestChart::aLongLegendStaysWithinTheChart()
{
    ChartData data{.kind = ChartData::Kind::HorizontalBars, .series = {{.name = u"This period"_s}, {.name = u"The period before this one"_s}}};
    const QRectF chart(0, 0, 330, 200);
    const auto needed = ChartOverlay::legendPlace(data, chart, chart);
    QCOMPARE(needed.left(), double(px(4)));
    QVERIFY(needed.right() < chart.right());
    const auto moved = ChartOverlay::legendPlace(data, chart, chart.adjusted(chart.width() - needed.width() / 2, 0, 0, 0));
    QCOMPARE(moved.width(), needed.width());
    QVERIFY(moved.left() > chart.left() && moved.right() <= chart.right());
    const auto beside = ChartOverlay::legendPlace(data, chart, chart.adjusted(20, 0, 0, 0));
    QCOMPARE(beside.left(), 20.0);
}

void TestChart::namesOfBandsStandBesideTheChart()
{
    auto data = line();
    data.bands.first().label = u"as good as it gets"_s;
    const QFontMetricsF metrics(smallFont());
    QVERIFY(ChartOverlay::marginsFor(data).right() > metrics.horizontalAdvance(data.bands.first().label));
    data.bands.clear();
    QCOMPARE(ChartOverlay::marginsFor(data).right(), 0.0);
}

void TestChart::gapsStayGaps()
{
    auto data = line();
    data.bands.clear();
    auto chart = shown(data);
    int lines = 0;
    for (const auto *series : chart->findChild<QChartView *>()->chart()->series()) {
        const auto *segment = qobject_cast<const QLineSeries *>(series);
        if (!segment)
            continue;
        ++lines;
        QCOMPARE(segment->points(), (QList<QPointF>{{2, 0.7}, {3, 0.8}}));
    }
    QCOMPARE(lines, 1);
}

void TestChart::tableHoldsEveryNumber()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(line());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Month"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"share, from"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"January"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"60%"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"70%"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"none"_s);
}

void TestChart::weakPointsAreGreyRingsAndToldInTheTable()
{
    auto data = line();
    data.series[0].points[0].isWeak = true;
    const auto chart = shown(data);
    QList<QScatterSeries *> markers;
    for (auto *series : chart->findChild<QChartView *>()->chart()->series()) {
        if (auto *scatter = qobject_cast<QScatterSeries *>(series))
            markers.append(scatter);
    }
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers.at(0)->count(), 2);
    QCOMPARE(markers.at(1)->points(), QList<QPointF>{QPointF(0, 0.6)});
    QCOMPARE(markers.at(1)->borderColor(), tokens(chart->palette()).disabled);
    QCOMPARE(chart->findChild<QTableView *>()->model()->index(0, 1).data().toString(), u"60% (too few to judge)"_s);
}

void TestChart::tKeyTogglesTheTable()
{
    auto chart = shown(line());
    QVERIFY(QTest::qWaitForWindowActive(chart.get()));
    auto *view = chart->findChild<QChartView *>();
    auto *table = chart->findChild<QTableView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T);
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!chart->isTableShown());
    QVERIFY(view->hasFocus());
    QVERIFY(!view->accessibleName().isEmpty());
    QVERIFY(!table->accessibleName().isEmpty());
    chart->findChild<QToolButton *>(u"chartToggle"_s)->click();
    QVERIFY(chart->isTableShown());
}

void TestChart::clickOnAPointAsksForItsRows()
{
    auto chart = shown(line());
    auto *view = chart->findChild<QChartView *>();
    QSignalSpy activated(chart.get(), &Chart::activated);
    const auto *series = view->chart()->series().last();
    const auto spot = view->chart()->mapToPosition({2, 0.7}, const_cast<QAbstractSeries *>(series));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(spot)));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first(), (QVariantList{0, 2}));
}

void TestChart::clickOnABarAsksForItsRows()
{
    auto chart = shown({.kind = ChartData::Kind::Bars,
                        .title = u"Cases"_s,
                        .categories = {u"a"_s, u"b"_s},
                        .series = {{u"n"_s, {{4}, {8}}}}});
    auto *view = chart->findChild<QChartView *>();
    QSignalSpy activated(chart.get(), &Chart::activated);
    const auto spot = view->chart()->mapToPosition({1, 4}, view->chart()->series().last());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(spot)));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first(), (QVariantList{0, 1}));
}

void TestChart::enterOnACellAsksForItsRows()
{
    auto chart = shown(line());
    chart->showTable(true);
    auto *table = chart->findChild<QTableView *>();
    QSignalSpy activated(chart.get(), &Chart::activated);
    table->setCurrentIndex(table->model()->index(3, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first(), (QVariantList{0, 3}));
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

void TestChart::chartWithoutValuesSaysSo()
{
    auto data = line();
    data.series.first().points = {{}, {}, {}, {}};
    auto chart = shown(data);
    QVERIFY(!chart->findChild<QChartView *>()->isVisible());
    QVERIFY(!chart->findChild<QToolButton *>(u"chartToggle"_s)->isEnabled());
}

void TestChart::sameDataDrawTheSamePixels()
{
    const auto first = shown(line())->grab().toImage();
    const auto second = shown(line())->grab().toImage();
    QCOMPARE(first, second);
}

void TestChart::colorsFollowTheTheme()
{
    auto chart = shown(line());
    QVERIFY(pixelsOf(chart->grab().toImage(), tokensOf(Look::Light).base) > 1000);
    m_theme->apply(ThemeChoice::Dark);
    QTest::qWait(20);
    QVERIFY(pixelsOf(chart->grab().toImage(), tokensOf(Look::Dark).base) > 1000);
    QVERIFY(pixelsOf(chart->grab().toImage(), tokensOf(Look::Light).base) < 100);
    m_theme->apply(ThemeChoice::Light);
}

void TestChart::everyKindDraws_data()
{
    QTest::addColumn<ChartData::Kind>("kind");
    QTest::newRow("line") << ChartData::Kind::Line;
    QTest::newRow("points") << ChartData::Kind::Points;
    QTest::newRow("bars") << ChartData::Kind::Bars;
    QTest::newRow("stacked") << ChartData::Kind::StackedBars;
    QTest::newRow("horizontal") << ChartData::Kind::HorizontalBars;
}

void TestChart::everyKindDraws()
{
    QFETCH(ChartData::Kind, kind);
    auto data = line();
    data.kind = kind;
    data.series.append({u"other"_s, {{0.1}, {0.2}, {0.3}, {0.2}}});
    auto chart = shown(data);
    const auto image = chart->grab().toImage();
    QVERIFY(pixelsOf(image, tokensOf(Look::Light).series.at(0)) > 20);
    QVERIFY(pixelsOf(image, tokensOf(Look::Light).series.at(1)) > 20);
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
