// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/listbenchmark.h"

#include "models/customers/customerliststore.h"
#include "models/storage/database.h"
#include "tests/benchmarks/asking.h"
#include "tests/benchmarks/baresql.h"
#include "tests/benchmarks/samples.h"

using namespace Qt::StringLiterals;

using Ids = QList<qint64>;

static Ids measureIds(Database &database, const BareFile &file)
{
    constexpr int kTurns = 7;
    BareStatement statement(file, "SELECT id FROM customers ORDER BY sort_key, id");
    Samples ours;
    Samples bare;
    Ids ids;
    for (int turn = 0; turn <= kTurns; ++turn) {
        const auto question = [&] {
            return database.report([](Connection &db) { return CustomerListStore(db).idsInOrder(CustomerOrder::Name, false, {}); });
        };
        const auto [taken, came] = ask<Ids>(question);
        QElapsedTimer timer;
        timer.start();
        const auto bareIds = statement.run();
        const auto bareTaken = timer.nsecsElapsed();
        if (bareIds != came)
            qFatal("the two orders differ");
        ids = came;
        if (turn == 0)
            continue;
        ours.add(taken);
        bare.add(bareTaken);
    }
    const auto ratio = ours.median() / bare.median();
    printRow(u"opening the customer list: %1 ids in the order of names"_s.arg(ids.size()), u"the bare indexed statement"_s,
             duration(ours.median()), duration(bare.median()), times(ratio), u"≤ 3 ×"_s, ratio <= 3);
    return ids;
}

static void measureRows(Database &database, const Ids &ids)
{
    constexpr int kTurns = 150;
    constexpr qsizetype kPage = 64; // as IdListModel fetches them
    Samples taken;
    for (int turn = 0; turn < kTurns; ++turn) {
        // A little further each time, so that the pages are not those that the cache holds.
        const auto shift = turn * kPage * 7;
        for (const auto first : {shift, ids.size() / 2 + shift, ids.size() - kPage - shift}) {
            const auto wanted = ids.mid(first, kPage);
            const auto question = [&] {
                return database.read([wanted](Connection &db) { return CustomerListStore(db).rowsOf(wanted); });
            };
            taken.add(ask<QList<CustomerRow>>(question).first);
        }
    }
    const auto worst = taken.percentile(0.99);
    printRow(u"a page of %1 rows at the beginning, middle and end, p99 of %2"_s.arg(kPage).arg(3 * kTurns), u"–"_s,
             u"%1 (median %2)"_s.arg(duration(worst), duration(taken.median())), u"–"_s, u"–"_s, u"< 16 ms"_s, worst < 16e6);
}

void measureList(const QString &shop)
{
    const auto database = Database::open(shop);
    const BareFile file(shop.toUtf8());
    measureRows(*database, measureIds(*database, file));
}
