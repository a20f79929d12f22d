// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoloyalty.h"

#include "models/demo/democomments.h"
#include "models/surveys/surveystore.h"

static void answer(DemoWorld &world, int index, Instant sentAt, Instant at)
{
    constexpr std::array kPleased{0, 0, 1, 1, 1, 4, 5, 13, 21, 27, 27};
    constexpr std::array kDisappointed{14, 9, 12, 14, 11, 13, 9, 8, 5, 3, 2};
    const auto &customer = world.customers.at(index);
    const int score = world.dice.weighted(customer.wasDisappointed ? kDisappointed : kPleased);
    SurveyResponse response{.kind = SurveyKind::Nps, .score = score, .answeredAt = at, .sentAt = sentAt, .customer = customer.id};
    response.comment = throwComment(response.kind, score, customer.language, world.dice);
    SurveyStore(world.db).add(response);
}

static void ask(DemoWorld &world, int index, Instant at)
{
    constexpr int kDaysBetween = 180;
    if (world.customers.at(index).answersSurveys && world.dice.chance(35)) {
        world.agenda.add(at.plusSeconds(world.dice.around(20 * 3600)),
                         [&world, index, at](Instant when) { answer(world, index, at, when); });
    }
    world.agenda.add(at.plusDays(kDaysBetween), [&world, index](Instant when) { ask(world, index, when); });
}

/// Once a week those are asked for the first time who have become customers half a year or less ago.
static void askNewOnes(DemoWorld &world, int asked, Instant at)
{
    const int known = static_cast<int>(world.customers.size());
    for (int index = asked; index < known; ++index)
        world.agenda.add(at.plusSeconds(qint64{world.dice.between(20, 180)} * 86'400), [&world, index](Instant when) { ask(world, index, when); });
    world.agenda.add(at.plusDays(7), [&world, known](Instant when) { askNewOnes(world, known, when); });
}

void planLoyaltySurveys(DemoWorld &world)
{
    askNewOnes(world, 0, world.hours.at(world.firstDay, QTime(10, 0)));
}
