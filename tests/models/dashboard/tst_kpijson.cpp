// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpijson.h"
#include "models/dashboard/kpirows.h"
#include "models/dashboard/kpistore.h"
#include "models/storage/connection.h"
#include "models/storage/transaction.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// The way from the tables to the JSON, on small shops and on a real helpdesk's log.
class TestKpiJson : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryKeyOfTheContract();
    void figuresWithoutDataAreNull();
    void namesProblemsAndTargets();
    void rowsCarryTheSameFigures();
    void aRealHelpdeskEqualsItsReference();
};

static const QTimeZone kZone("Europe/Warsaw");
static const Period kMarch{{2026, 3, 1}, {2026, 3, 31}, kZone};
static const Instant kNow = startOfDay({2026, 6, 1}, kZone);

static KpiData load(TestShop &shop, const Period &period)
{
    NoProgress progress;
    return KpiStore(shop.connection()).load(period, {}, progress);
}

static QJsonObject jsonOf(TestShop &shop, const Period &period, Instant now = kNow)
{
    const auto data = load(shop, period);
    return toJson(computeKpis(data, period, 7, now), data);
}

static QStringList keys(const QJsonObject &object, const QString &path = {})
{
    auto part = object;
    for (const auto &step : path.split(u'/', Qt::SkipEmptyParts))
        part = part[step].toObject();
    return part.keys(); // sorted
}

void TestKpiJson::hasEveryKeyOfTheContract()
{
    TestShop shop;
    insertCase(shop.connection(), {.number = u"1"_s, .channel = Channel::Email, .openedAt = kMarch.start()});
    const auto json = jsonOf(shop, kMarch);
    const QString summary = u"mean_s median_s n p90_s"_s;
    const QMap<QString, QString> expected{
        {u""_s, u"backlog csat first_contact_resolution first_response nps offers period problems repeat_purchase resolution targets"_s},
        {u"period"_s, u"from to zone"_s},
        {u"first_contact_resolution"_s, u"excluded failed_by first_contact immature n value window_days"_s},
        {u"first_contact_resolution/excluded"_s, u"cancelled internal"_s},
        {u"first_contact_resolution/failed_by"_s, u"hand_over reopened repeat_case repeat_contact"_s},
        {u"first_response"_s, u"all by_channel"_s},
        {u"first_response/all"_s, u"business_median_s business_p90_s excluded mean_s median_s n p90_s waiting"_s},
        {u"first_response/by_channel"_s, u"email"_s},
        {u"resolution"_s, u"elapsed excluded ours ours_business"_s},
        {u"resolution/elapsed"_s, summary},
        {u"resolution/ours"_s, summary},
        {u"resolution/ours_business"_s, summary},
        {u"csat"_s, u"high low mean n response_rate satisfied sent value"_s},
        {u"nps"_s, u"detractors high low n passives promoters value"_s},
        {u"backlog"_s, u"cancelled closing created opening reopened resolved"_s},
        {u"offers"_s, u"accepted conflicts_prevented conversion declined expired issued"_s},
        {u"repeat_purchase"_s, u"customers repeat value"_s}};
    for (auto part = expected.cbegin(); part != expected.cend(); ++part)
        QCOMPARE(keys(json, part.key()).join(u' '), part.value());
    QCOMPARE(json[u"period"_s].toObject()[u"zone"_s].toString(), u"Europe/Warsaw"_s);
}

void TestKpiJson::figuresWithoutDataAreNull()
{
    TestShop shop;
    const auto json = jsonOf(shop, kMarch);
    for (const auto &path : {u"first_contact_resolution/value"_s, u"first_response/all/median_s"_s, u"resolution/elapsed/mean_s"_s,
                             u"resolution/ours_business/median_s"_s, u"csat/value"_s, u"csat/low"_s, u"csat/response_rate"_s,
                             u"nps/value"_s, u"offers/issued"_s, u"repeat_purchase/value"_s}) {
        auto value = QJsonValue(json);
        for (const auto &step : path.split(u'/'))
            value = value.toObject()[step];
        QVERIFY2(value.isNull(), qPrintable(path));
    }
    QCOMPARE(json[u"csat"_s].toObject()[u"n"_s].toInt(-1), 0);
}

void TestKpiJson::namesProblemsAndTargets()
{
    TestShop shop;
    const auto kettle = insertProduct(shop.connection(), u"Kettle"_s);
    const auto opened = kMarch.start();
    for (int i = 0; i < 3; ++i) {
        insertCase(shop.connection(), {.number = QString::number(i), .product = i ? std::optional(kettle) : std::nullopt,
                                       .channel = Channel::Email, .category = i ? u"leaks"_s : QString(), .openedAt = opened,
                                       .firstResponseAt = opened.plusSeconds(i * 3 * 3600)});
    }
    const auto json = jsonOf(shop, kMarch);
    const auto problems = json[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).toObject(), (QJsonObject{{u"category"_s, u"leaks"_s}, {u"product"_s, u"Kettle"_s}, {u"cases"_s, 2}}));
    QVERIFY(problems.at(1).toObject()[u"category"_s].isNull());
    const QJsonObject email{{u"kpi"_s, u"first_response"_s}, {u"channel"_s, u"email"_s}, {u"target_s"_s, 4 * 3600},
                            {u"met"_s, 2}, {u"breached"_s, 1}, {u"value"_s, 2.0 / 3}};
    QVERIFY(json[u"targets"_s].toArray().contains(email));
}

void TestKpiJson::rowsCarryTheSameFigures()
{
    TestShop shop;
    const auto opened = kMarch.start();
    insertCase(shop.connection(), {.number = u"1"_s, .channel = Channel::Chat, .status = CaseStatus::Resolved, .openedAt = opened,
                                   .firstResponseAt = opened.plusSeconds(90), .firstResolvedAt = opened.plusSeconds(100)});
    const auto rows = kpiRows(computeKpis(load(shop, kMarch), kMarch, 7, kNow));
    QVERIFY(rows.contains(KpiRow{u"first_contact_resolution"_s, {}, 1.0, u"share"_s, 1}));
    QVERIFY(rows.contains(KpiRow{u"first_response_median"_s, Channel::Chat, 90.0, u"s"_s, 1}));
    QVERIFY(rows.contains(KpiRow{u"target_attainment"_s, Channel::Chat, 1.0, u"share"_s, 1}));
    QVERIFY(rows.contains(KpiRow{u"resolution_elapsed_p90"_s, {}, 100.0, u"s"_s, 1}));
    QVERIFY(rows.contains(KpiRow{u"nps"_s, {}, {}, u"points"_s, 0}));
    QVERIFY(rows.contains(KpiRow{u"backlog_closing"_s, {}, 1.0, u"cases"_s, 1})); // the log knows no resolution
}

static QByteArray contentOf(const QString &name)
{
    QFile file(sharedData(u"incident-log-uci-march/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static std::optional<Instant> instantOf(const QString &text)
{
    const auto parsed = QDateTime::fromString(text + u'Z', u"yyyy-MM-dd HH:mmt"_s);
    return parsed.isValid() ? std::optional(toInstant(parsed)) : std::nullopt;
}

static void insertIncidents(Connection &db)
{
    QHash<QString, CustomerId> customers;
    Transaction transaction(db);
    for (const auto &line : QString::fromUtf8(contentOf(u"cases.csv"_s)).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const auto fields = line.trimmed().split(u',');
        auto &customer = customers[fields[13]];
        if (!customer.isValid())
            customer = insertCustomer(db, fields[13]);
        const auto resolved = instantOf(fields[3]);
        insertCase(db, {.number = fields[0], .customer = customer, .channel = fields[6] == u"Email" ? Channel::Email : Channel::Phone,
                        .category = fields[10] == u"?" ? QString() : fields[10], .status = CaseStatus::Closed,
                        .openedAt = *instantOf(fields[1]), .firstResponseAt = instantOf(fields[2]), .firstResolvedAt = resolved,
                        .lastResolvedAt = resolved, .closedAt = instantOf(fields[4]), .reopenCount = fields[16].toInt(),
                        .handOverCount = fields[17].toInt()},
                   {{*instantOf(fields[1]), CaseStatus::New}, {*instantOf(fields[4]), CaseStatus::Closed}});
    }
    transaction.commit();
}

/// Numbers equal to the thousandth of a second; every key of `expected` must be there.
static void compareNumbers(const QJsonObject &found, const QJsonObject &expected)
{
    for (auto number = expected.constBegin(); number != expected.constEnd(); ++number) {
        if (number->isDouble())
            QVERIFY2(qAbs(found[number.key()].toDouble(-1) - number->toDouble()) < 1e-3, qPrintable(number.key()));
    }
}

void TestKpiJson::aRealHelpdeskEqualsItsReference()
{
    if (!hasSharedData(u"incident-log-uci-march/cases.csv"_s))
        QSKIP("The real data are not here.");
    TestShop shop;
    insertIncidents(shop.connection());
    const auto expected = QJsonDocument::fromJson(contentOf(u"kpi_reference.json"_s)).object();
    const auto period = KpiStore(shop.connection()).wholePeriod({2026, 3, 1}, QTimeZone::utc());
    QCOMPARE(period->from, QDate(2016, 2, 29));

    const auto json = jsonOf(shop, *period);

    const auto fcr = json[u"first_contact_resolution"_s].toObject();
    const auto response = json[u"first_response"_s].toObject();
    const auto expectedResponse = expected[u"first_response"_s].toObject();
    compareNumbers(fcr, expected[u"first_contact_resolution"_s].toObject());
    compareNumbers(fcr[u"failed_by"_s].toObject(), expected[u"first_contact_resolution"_s].toObject()[u"failed_by"_s].toObject());
    compareNumbers(response[u"all"_s].toObject(), expectedResponse[u"all"_s].toObject());
    compareNumbers(response[u"by_channel"_s].toObject()[u"phone"_s].toObject(), expectedResponse[u"Phone"_s].toObject());
    compareNumbers(response[u"by_channel"_s].toObject()[u"email"_s].toObject(), expectedResponse[u"Email"_s].toObject());
    compareNumbers(json[u"resolution"_s].toObject()[u"elapsed"_s].toObject(), expected[u"elapsed"_s].toObject());
    QCOMPARE(response[u"all"_s].toObject()[u"excluded"_s], expected[u"first_response_excluded"_s]);
    QCOMPARE(response[u"all"_s].toObject()[u"waiting"_s], expected[u"waiting"_s]);
    const auto backlog = json[u"backlog"_s].toObject();
    QCOMPARE(backlog[u"created"_s].toInt(), 3551);
    QCOMPARE(backlog[u"resolved"_s].toInt(), 3551);
    QCOMPARE(backlog[u"closing"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestKpiJson)
#include "tst_kpijson.moc"
