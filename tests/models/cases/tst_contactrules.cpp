// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/contactrules.h"

#include <QTest>

using enum Direction;
using Contacts = QList<Interaction>;

class TestContactRules : public QObject
{
    Q_OBJECT

private slots:
    void episodesAndFirstResponse_data();
    void episodesAndFirstResponse();
};

void TestContactRules::episodesAndFirstResponse_data()
{
    QTest::addColumn<Contacts>("contacts");
    QTest::addColumn<int>("episodes");
    QTest::addColumn<std::optional<Instant>>("responseAt");

    const std::optional<Instant> none;
    const auto by = [](Channel channel, qint64 at, Direction direction, bool automatic = false) {
        Interaction contact;
        contact.channel = channel;
        contact.at = Instant{at};
        contact.direction = direction;
        contact.automatic = automatic;
        return contact;
    };
    const auto mail = [by](qint64 at, Direction direction, bool automatic = false) {
        return by(Channel::Email, at, direction, automatic);
    };
    QTest::newRow("nothing") << Contacts{} << 0 << none;
    QTest::newRow("unanswered") << Contacts{mail(1, Inbound)} << 1 << none;
    QTest::newRow("answered") << Contacts{mail(1, Inbound), mail(5, Outbound)} << 1 << std::optional(Instant{5});
    QTest::newRow("several before our reply are one episode")
        << Contacts{mail(1, Inbound), mail(2, Inbound), mail(3, Inbound), mail(5, Outbound)} << 1
        << std::optional(Instant{5});
    QTest::newRow("back after our reply")
        << Contacts{mail(1, Inbound), mail(5, Outbound), mail(6, Inbound)} << 2 << std::optional(Instant{5});
    QTest::newRow("an automatic reply is none")
        << Contacts{mail(1, Inbound), mail(2, Outbound, true), mail(3, Inbound), mail(9, Outbound)} << 1
        << std::optional(Instant{9});
    QTest::newRow("a note is none") << Contacts{mail(1, Inbound), mail(2, Internal), mail(3, Inbound)} << 1 << none;
    QTest::newRow("what we said before they asked is no response")
        << Contacts{mail(1, Outbound), mail(2, Inbound), mail(7, Outbound)} << 1 << std::optional(Instant{7});
    QTest::newRow("we called, nobody asked") << Contacts{mail(1, Outbound)} << 0 << none;
    QTest::newRow("an answered call") << Contacts{by(Channel::Phone, 4, Inbound)} << 1 << std::optional(Instant{4});
    QTest::newRow("two answered calls") << Contacts{by(Channel::Phone, 4, Inbound), by(Channel::Phone, 8, Inbound)} << 2
                                        << std::optional(Instant{4});
    QTest::newRow("a counter visit") << Contacts{by(Channel::Counter, 4, Inbound)} << 1 << std::optional(Instant{4});
    QTest::newRow("the answering machine")
        << Contacts{by(Channel::Phone, 4, Inbound, true), by(Channel::Phone, 9, Outbound)} << 1
        << std::optional(Instant{9});
    QTest::newRow("a mail, then a call that we took")
        << Contacts{mail(1, Inbound), by(Channel::Phone, 4, Inbound)} << 1 << std::optional(Instant{4});
}

void TestContactRules::episodesAndFirstResponse()
{
    QFETCH(Contacts, contacts);
    QTEST(inboundEpisodesOf(contacts), "episodes");
    QTEST(firstResponseAt(contacts), "responseAt");
}

QTEST_APPLESS_MAIN(TestContactRules)
#include "tst_contactrules.moc"
