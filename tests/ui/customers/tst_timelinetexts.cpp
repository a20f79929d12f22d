// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formats.h"
#include "ui/customers/timelinetexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineTexts : public QObject
{
    Q_OBJECT

private slots:
    void anEntryReadsAsWhatHappened_data();
    void anEntryReadsAsWhatHappened();
    void aDayWithoutAnHourIsShownAsADay();
    void colourSaysMoodAndState();
};

static Formats formats()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Warsaw")};
}

void TestTimelineTexts::anEntryReadsAsWhatHappened_data()
{
    QTest::addColumn<TimelineEntry>("entry");
    QTest::addColumn<QString>("expected");

    const Money price{123000, u"PLN"_s};
    QTest::newRow("purchase") << TimelineEntry{.kind = TimelineKind::Purchase,
                                               .title = u"F/1"_s,
                                               .status = u"delivered"_s,
                                               .amount = price}
                              << u"Bought · F/1 · 1,230.00 PLN"_s;
    QTest::newRow("cancelled") << TimelineEntry{.kind = TimelineKind::Purchase,
                                                .title = u"F/1"_s,
                                                .status = u"cancelled"_s,
                                                .amount = price}
                               << u"Bought · F/1 · cancelled · 1,230.00 PLN"_s;
    QTest::newRow("return") << TimelineEntry{.kind = TimelineKind::Return, .title = u"F/2"_s} << u"Returned · F/2"_s;
    QTest::newRow("offer") << TimelineEntry{.kind = TimelineKind::Offer,
                                            .title = u"O-1"_s,
                                            .status = u"declined"_s}
                           << u"Was offered · O-1 · Declined"_s;
    QTest::newRow("case") << TimelineEntry{.kind = TimelineKind::Case,
                                           .title = u"C-1"_s,
                                           .status = u"waiting_customer"_s}
                          << u"Asked for help · C-1 · Waiting for the customer"_s;
    QTest::newRow("call") << TimelineEntry{.kind = TimelineKind::Inbound, .channel = Channel::Phone} << u"Called"_s;
    QTest::newRow("visit") << TimelineEntry{.kind = TimelineKind::Inbound, .channel = Channel::Counter} << u"Came in"_s;
    QTest::newRow("letter") << TimelineEntry{.kind = TimelineKind::Inbound, .channel = Channel::WebForm} << u"Wrote"_s;
    QTest::newRow("our answer") << TimelineEntry{.kind = TimelineKind::Outbound,
                                                 .title = u"Ola"_s,
                                                 .channel = Channel::Email}
                                << u"We wrote · Ola"_s;
    QTest::newRow("our call") << TimelineEntry{.kind = TimelineKind::Outbound, .channel = Channel::Phone}
                              << u"We called"_s;
    QTest::newRow("receipt") << TimelineEntry{.kind = TimelineKind::Outbound,
                                              .channel = Channel::Email,
                                              .automatic = true}
                             << u"Sent automatically"_s;
    QTest::newRow("note") << TimelineEntry{.kind = TimelineKind::Note, .title = u"<b>%1</b>"_s}
                          << u"Note · <b>%1</b>"_s;
    QTest::newRow("CSAT") << TimelineEntry{.kind = TimelineKind::Csat, .score = 4}
                          << u"Rated us · 4 of 5 · Satisfaction"_s;
    QTest::newRow("NPS") << TimelineEntry{.kind = TimelineKind::Nps, .score = 9}
                         << u"Rated us · 9 of 10 · Recommendation"_s;
}

void TestTimelineTexts::anEntryReadsAsWhatHappened()
{
    QFETCH(TimelineEntry, entry);
    QTEST(timelineHeadline(entry, formats()).replace(u'\u00A0', u' '), "expected");
}

void TestTimelineTexts::aDayWithoutAnHourIsShownAsADay()
{
    const auto now = *instantFromIso(u"2026-03-05T13:05:00Z"_s);
    const TimelineEntry day{.at = *instantFromIso(u"2026-03-05T12:00:00Z"_s), .wholeDay = true};
    QCOMPARE(timelineWhen(day, formats(), now), u"today"_s);
    const TimelineEntry hour{.at = *instantFromIso(u"2026-03-04T13:05:00Z"_s)};
    QCOMPARE(timelineWhen(hour, formats(), now), u"yesterday 14:05"_s);
}

void TestTimelineTexts::colourSaysMoodAndState()
{
    QCOMPARE(timelineMeaning({.kind = TimelineKind::Nps, .score = 6}), Meaning::Bad);
    QCOMPARE(timelineMeaning({.kind = TimelineKind::Csat, .score = 5}), Meaning::Good);
    QCOMPARE(timelineMeaning({.kind = TimelineKind::Case, .status = u"open"_s}), Meaning::Warning);
    QCOMPARE(timelineMeaning({.kind = TimelineKind::Purchase}), Meaning::Neutral);
}

QTEST_GUILESS_MAIN(TestTimelineTexts)
#include "tst_timelinetexts.moc"
