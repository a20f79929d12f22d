// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/surveyfigures.h"

#include <QHash>

CsatFigure csat(std::span<const SurveyAnswer> answers, const Period &period, std::optional<qint64> sent)
{
    CsatFigure figure;
    const auto start = period.start();
    const auto end = period.end();
    qint64 sum = 0;
    for (const auto &answer : answers) {
        if (answer.answeredAt < start || answer.answeredAt >= end)
            continue;
        if (answer.score < 1 || answer.score > 5) {
            ++figure.invalid;
            figure.excludedIds.push_back(answer.id);
            continue;
        }
        figure.satisfied += answer.score >= 4;
        sum += answer.score;
        figure.ids.push_back(answer.id);
    }
    figure.n = static_cast<qint64>(figure.ids.size());
    figure.value = shareOf(figure.satisfied, figure.n);
    figure.interval = wilsonInterval(figure.satisfied, figure.n);
    figure.mean = shareOf(sum, figure.n);
    figure.sent = sent;
    figure.responseRate = sent ? shareOf(figure.n, *sent) : std::nullopt;
    return figure;
}

static bool isLater(const SurveyAnswer &one, const SurveyAnswer &other)
{
    return one.answeredAt != other.answeredAt ? one.answeredAt > other.answeredAt : one.id > other.id;
}

/// The answers of the period that count: one of each customer, every anonymous one.
static std::vector<const SurveyAnswer *> latestAnswers(std::span<const SurveyAnswer> answers, const Period &period,
                                                       NpsFigure &figure)
{
    const auto start = period.start();
    const auto end = period.end();
    std::vector<const SurveyAnswer *> latest;
    QHash<CustomerId, size_t> places;
    for (const auto &answer : answers) {
        if (answer.answeredAt < start || answer.answeredAt >= end)
            continue;
        if (answer.score < 0 || answer.score > 10) {
            ++figure.invalid;
            figure.excludedIds.push_back(answer.id);
            continue;
        }
        const auto known = answer.customer.isValid() ? places.constFind(answer.customer) : places.constEnd();
        if (known == places.constEnd()) {
            if (answer.customer.isValid())
                places.insert(answer.customer, latest.size());
            latest.push_back(&answer);
            continue;
        }
        auto &kept = latest[*known];
        ++figure.superseded;
        figure.excludedIds.push_back(isLater(answer, *kept) ? kept->id : answer.id);
        if (isLater(answer, *kept))
            kept = &answer;
    }
    return latest;
}

NpsFigure nps(std::span<const SurveyAnswer> answers, const Period &period)
{
    NpsFigure figure;
    for (const auto *answer : latestAnswers(answers, period, figure)) {
        if (answer->score >= 9)
            ++figure.promoters;
        else if (answer->score >= 7)
            ++figure.passives;
        else
            ++figure.detractors;
        figure.ids.push_back(answer->id);
    }
    figure.n = static_cast<qint64>(figure.ids.size());
    if (figure.n > 0)
        figure.value =
            100.0 * static_cast<double>(figure.promoters - figure.detractors) / static_cast<double>(figure.n);
    figure.interval = npsInterval(figure.promoters, figure.detractors, figure.n);
    return figure;
}
