// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/firstcontact.h"
#include "models/dashboard/firstresponse.h"
#include "models/dashboard/resolutiontime.h"
#include "models/dashboard/surveyfigures.h"
#include "tests/support/firstcontactmarks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules against real data with figures that others computed.
class TestKpiReference : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstContactResolutionEqualsTheReference();
    void firstResponseEqualsTheReference();
    void elapsedTimeEqualsTheReference();
    void netPromoterScoresEqualTheReference();

private:
    CaseFacts factsOf(const QStringList &fields);
    static void compareSummary(const DurationSummary &summary, const QJsonObject &expected);

    std::vector<CaseFacts> m_cases;
    QHash<QString, qint32> m_numbers;
    QJsonObject m_expected;
    const Period m_period{{2016, 2, 29}, {2017, 12, 31}, QTimeZone::utc()};
};

static QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERSALE_SHARED_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Instant instantOf(const QString &text)
{
    if (text.isEmpty() || text == u"?")
        return CaseFacts::kNever;
    return toInstant(QDateTime::fromString(text + u'Z', u"yyyy-MM-dd HH:mmt"_s));
}

CaseFacts TestKpiReference::factsOf(const QStringList &fields)
{
    const auto numberOf = [this](const QString &text) {
        if (text == u"?" || text.isEmpty())
            return 0;
        auto &number = m_numbers[text];
        if (number == 0)
            number = qint32(m_numbers.size());
        return number;
    };
    CaseFacts facts;
    facts.id = {qint64(m_cases.size()) + 1};
    facts.openedAt = instantOf(fields[1]);
    facts.firstResponseAt = instantOf(fields[2]);
    facts.firstResolvedAt = instantOf(fields[3]);
    facts.status = CaseStatus::Closed;
    facts.channel = fields[6] == u"Email" ? Channel::Email : Channel::Phone;
    facts.category = numberOf(fields[10]);
    facts.customer = {numberOf(fields[13])};
    facts.reopenCount = fields[16].toUShort();
    facts.handOverCount = fields[17].toUShort();
    return facts;
}

void TestKpiReference::initTestCase()
{
    const auto lines =
        QString::fromUtf8(contentOf(u"incident-log-uci-march/cases.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        QSKIP("The real data are not here.");
    for (const auto &line : lines.mid(1))
        m_cases.push_back(factsOf(line.trimmed().split(u',')));
    m_expected = QJsonDocument::fromJson(contentOf(u"incident-log-uci-march/kpi_reference.json"_s)).object();
    QCOMPARE(qint64(m_cases.size()), m_expected[u"cases"_s].toInteger());
}

void TestKpiReference::compareSummary(const DurationSummary &summary, const QJsonObject &expected)
{
    QCOMPARE(summary.n, expected[u"n"_s].toInteger());
    QVERIFY(qAbs(*summary.medianSeconds - expected[u"median_s"_s].toDouble()) < 1e-3);
    QVERIFY(qAbs(*summary.p90Seconds - expected[u"p90_s"_s].toDouble()) < 1e-3);
    QVERIFY(qAbs(*summary.meanSeconds - expected[u"mean_s"_s].toDouble()) < 1e-3);
}

void TestKpiReference::firstContactResolutionEqualsTheReference()
{
    const auto expected = m_expected[u"first_contact_resolution"_s].toObject();
    const auto failedBy = expected[u"failed_by"_s].toObject();

    const auto result = firstContactResolution(m_cases, m_period, 7, m_period.end());

    QCOMPARE(result.n, expected[u"n"_s].toInteger());
    QCOMPARE(result.firstContact, expected[u"first_contact"_s].toInteger());
    QCOMPARE(*result.value, expected[u"value"_s].toDouble());
    QCOMPARE(result.failedBy.handOver, failedBy[u"hand_over"_s].toInteger());
    QCOMPARE(result.failedBy.repeatCase, failedBy[u"repeat_case"_s].toInteger());
    QCOMPARE(result.failedBy.reopened, failedBy[u"reopened"_s].toInteger());
    QCOMPARE(result.immature, 0);
    QCOMPARE(qint64(result.countedIds().size()), result.n);
    QCOMPARE(qint64(idsWith(result, FirstContactMark::RepeatCase).size()), result.failedBy.repeatCase);
}

void TestKpiReference::firstResponseEqualsTheReference()
{
    const auto expected = m_expected[u"first_response"_s].toObject();

    const auto response = firstResponse(m_cases, m_period);

    compareSummary(response.all.time, expected[u"all"_s].toObject());
    compareSummary(response.byChannel.at(Channel::Phone).time, expected[u"Phone"_s].toObject());
    compareSummary(response.byChannel.at(Channel::Email).time, expected[u"Email"_s].toObject());
    QCOMPARE(response.all.excludedTotal(), m_expected[u"first_response_excluded"_s].toInteger());
    QCOMPARE(response.all.waiting, m_expected[u"waiting"_s].toInteger());
    QCOMPARE(qint64(response.rows.size()), response.all.time.n);
}

void TestKpiReference::elapsedTimeEqualsTheReference()
{
    const auto time = resolutionTime(m_cases, m_period, Resolution::First);

    compareSummary(time.elapsed, m_expected[u"elapsed"_s].toObject());
}

void TestKpiReference::netPromoterScoresEqualTheReference()
{
    const auto expected =
        QJsonDocument::fromJson(contentOf(u"nps-surveys/reference.json"_s)).object()[u"event"_s].toObject();
    std::vector<SurveyAnswer> answers;
    for (const auto &line :
         QString::fromUtf8(contentOf(u"nps-surveys/event_nps_responses.csv"_s)).split(u'\n').mid(1)) {
        const auto fields = line.split(u',');
        if (fields.size() < 2)
            continue;
        const auto at = QDateTime::fromString(fields[0] + u'Z', u"yyyy-MM-dd HH:mm:ss.zzzt"_s);
        answers.push_back({{qint64(answers.size()) + 1}, {}, toInstant(at), fields[1].toInt()});
    }

    const auto figure = nps(answers, {{2019, 1, 1}, {2019, 12, 31}, QTimeZone::utc()});

    QCOMPARE(figure.n, expected[u"responses"_s].toInteger());
    QCOMPARE(figure.promoters, expected[u"promoters"_s].toInteger());
    QCOMPARE(figure.passives, expected[u"passives"_s].toInteger());
    QCOMPARE(figure.detractors, expected[u"detractors"_s].toInteger());
    QVERIFY(qAbs(*figure.value - expected[u"nps"_s].toDouble()) < 1e-4);
}

QTEST_APPLESS_MAIN(TestKpiReference)
#include "tst_kpireference.moc"
