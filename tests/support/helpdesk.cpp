// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/helpdesk.h"

#include "models/storage/connection.h"
#include "tests/support/rawcases.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using enum CaseStatus;

namespace {

class Helpdesk
{
public:
    Helpdesk(Connection &db, Instant now) : m_db(db), m_now(now) {}

    void fill();

private:
    void addPeople();
    void addCase(int number, Instant opened);
    void answerAndResolve(Case &record, QList<StatusChange> &history);
    void ask(const Case &record, CaseId id);
    void addPurchases();
    bool chance(double share) { return m_dice.generateDouble() < share; }
    int upTo(int end) { return m_dice.bounded(end); }
    template <typename Value>
    const Value &oneOf(const QList<Value> &values) { return values.at(upTo(static_cast<int>(values.size()))); }

    Connection &m_db;
    const Instant m_now;
    QRandomGenerator m_dice{20260305};
    QList<CustomerId> m_customers;
    QList<ProductId> m_products;
};

}

void Helpdesk::addPeople()
{
    for (int i = 1; i <= 240; ++i)
        m_customers.append(insertCustomer(m_db, u"Customer %1"_s.arg(i)));
    for (const auto &name : {u"Dishwasher D60"_s, u"Washing machine W8"_s, u"Kettle K1"_s, u"Fridge F300"_s, u"Oven O5"_s, u"Vacuum V2"_s})
        m_products.append(insertProduct(m_db, name));
}

void Helpdesk::answerAndResolve(Case &record, QList<StatusChange> &history)
{
    const bool quick = record.channel == Channel::Phone || record.channel == Channel::Chat;
    const int seconds = record.channel == Channel::Counter ? 0 : quick ? upTo(700) : 1800 + upTo(26'000);
    record.firstResponseAt = record.openedAt.plusSeconds(seconds);
    history.append({*record.firstResponseAt, Open});
    const auto resolved = record.firstResponseAt->plusSeconds(600 + upTo(4) * upTo(100'000));
    if (resolved > m_now || chance(0.02)) {
        record.status = Open;
        return;
    }
    record.status = Resolved;
    record.firstResolvedAt = record.lastResolvedAt = resolved;
    record.oursFirstMs = record.oursLastMs = msBetween(record.openedAt, resolved) * 2 / 3;
    history.append({resolved, Resolved});
    if (chance(0.06) && resolved.plusDays(3) < m_now) {
        record.reopenCount = 1;
        record.lastResolvedAt = resolved.plusDays(2);
        history.append({resolved.plusDays(1), Open});
        history.append({*record.lastResolvedAt, Resolved});
    }
}

void Helpdesk::addCase(int number, Instant opened)
{
    static const QList<QString> categories{u"Leaks"_s, u"Leaks"_s, u"Leaks"_s, u"Does not start"_s, u"Does not start"_s, u"Noise"_s,
                                           u"Noise"_s, u"Delivery"_s, u"Invoice"_s, u"Warranty"_s, u"Spare part"_s, u"Smell"_s,
                                           u"Advice"_s, u"Display"_s, QString()};
    static const QList<Channel> channels{Channel::Phone, Channel::Phone, Channel::Phone, Channel::Email, Channel::Email,
                                         Channel::Chat, Channel::WebForm, Channel::Counter};
    Case record{.number = QString::number(number), .customer = oneOf(m_customers), .channel = oneOf(channels), .category = oneOf(categories),
                .openedAt = opened};
    if (chance(0.9))
        record.product = oneOf(m_products);
    record.handOverCount = chance(0.1) ? 1 : 0;
    record.inboundEpisodes = chance(0.12) ? 2 : 1;
    QList<StatusChange> history{{opened, New}};
    if (chance(0.03)) {
        record.status = Cancelled;
        history.append({opened.plusSeconds(60), Cancelled});
    } else if (record.channel == Channel::Counter || opened.plusSeconds(30'000) < m_now) {
        answerAndResolve(record, history);
    }
    ask(record, insertCase(m_db, record, history));
}

void Helpdesk::ask(const Case &record, CaseId id)
{
    if (!record.firstResolvedAt || record.firstResolvedAt->plusDays(1) > m_now)
        return;
    const auto at = record.firstResolvedAt->plusSeconds(80'000);
    if (chance(0.3))
        insertAnswer(m_db, u"csat"_s, oneOf(QList<int>{5, 5, 5, 4, 4, 4, 3, 2, 5, 1}), at, id, record.customer);
    if (chance(0.12))
        insertAnswer(m_db, u"nps"_s, oneOf(QList<int>{10, 9, 9, 8, 8, 7, 10, 6, 3, 9}), at, {}, record.customer);
}

void Helpdesk::addPurchases()
{
    const auto sql = u"INSERT INTO purchases (number, customer_id, kind, status, made_on, channel, currency, net_minor, gross_minor) "
                     "VALUES (?, ?, 'sale', 'delivered', ?, 'counter', 'PLN', 10000, 12300)"_s;
    const auto today = dayOf(m_now, QTimeZone::utc());
    for (int i = 1; i <= 200; ++i)
        m_db.prepare(sql).bindAll(QString::number(i), oneOf(m_customers), today.addDays(-upTo(350))).run();
}

void Helpdesk::fill()
{
    addPeople();
    int number = 0;
    for (int day = 365; day >= 0; --day) {
        const int cases = 2 + upTo(4) + (day % 7 == 0 ? 3 : 0);
        for (int i = 0; i < cases; ++i) {
            const auto opened = m_now.plusDays(-day).plusSeconds(-upTo(6 * 3600));
            addCase(++number, opened);
        }
    }
    addPurchases();
}

void fillHelpdesk(Connection &db, Instant now)
{
    Helpdesk(db, now).fill();
}
