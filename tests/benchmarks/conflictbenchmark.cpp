// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/conflictbenchmark.h"

#include "models/offers/offerconflicts.h"
#include "models/storage/database.h"
#include "tests/benchmarks/baresql.h"
#include "tests/benchmarks/samples.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

/// A day after the last offer of offers.sql.
static const ConflictScope kScope{.now = Instant{1'767'500'000'000}, .today = QDate(2026, 1, 4), .months = 12};

static CustomerId busiestCustomer(Database &database)
{
    return database.report([](Connection &db) {
        return CustomerId{db.prepare(u"SELECT customer_id FROM offers GROUP BY customer_id ORDER BY count(*) DESC LIMIT 1"_s).number()};
    }).result();
}

static Offer draftOf(CustomerId customer, qint64 product)
{
    return {.customer = customer,
            .author = StaffId{1},
            .currency = u"PLN"_s,
            .lines = {{.product = ProductId{product}, .description = u"Washing machine %1"_s.arg(product), .unitPriceE4 = 9'000'000}}};
}

/// How long the check took on the reader's thread, and how many it found. Issuing does the same on the writer's.
static std::pair<qint64, qsizetype> checked(Database &database, const Offer &draft)
{
    return database.read([draft](Connection &db) {
        QElapsedTimer timer;
        timer.start();
        const auto conflicts = OfferConflicts(db).of(draft, kScope);
        return std::pair(timer.nsecsElapsed(), conflicts.size());
    }).result();
}

void measureConflicts(const QString &shop)
{
    constexpr int kTurns = 3;
    constexpr qint64 kProducts = 200;
    const auto database = Database::open(shop);
    const BareFile file(shop.toUtf8());
    const auto customer = busiestCustomer(*database);
    BareStatement statement(file, "SELECT o.id, o.number, o.revision, o.variant, o.status, o.customer_id, o.author_id, o.issued_at, o.valid_until, "
                                  "o.decided_at, o.currency, o.discount_bp, l.product_id, l.description, l.unit_price_e4, l.discount_bp "
                                  "FROM offers o JOIN offer_lines l ON l.offer_id = o.id JOIN products p ON p.id = l.product_id "
                                  "WHERE o.customer_id = ? AND o.issued_at >= ? AND p.category = (SELECT category FROM products WHERE id = ?)");
    Samples ours;
    Samples bare;
    qsizetype found = 0;
    for (int turn = 0; turn <= kTurns; ++turn) {
        for (qint64 product = 1; product <= kProducts; ++product) {
            const auto draft = draftOf(customer, product);
            const auto [taken, count] = checked(*database, draft);
            found = qMax(found, count);
            QElapsedTimer timer;
            timer.start();
            statement.bind(1, customer.value);
            statement.bind(2, kScope.now.plusDays(-365).ms);
            statement.bind(3, product);
            statement.run();
            const auto bareTaken = timer.nsecsElapsed();
            if (turn == 0) // fills the caches of both
                continue;
            ours.add(taken);
            bare.add(bareTaken);
        }
    }
    const auto ratio = ours.median() / bare.median();
    printRow(u"check of earlier offers for a customer with 1,000 of them, up to %1 found, median of %2"_s.arg(found).arg(kTurns * kProducts),
             u"the bare indexed statement"_s, duration(ours.median()), duration(bare.median()), times(ratio), u"≤ 3 ×"_s, ratio <= 3);
}
