// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/surveys/surveyrules.h"

#include "models/core/textfold.h"

using namespace Qt::StringLiterals;

Problems problemsOf(const SurveyResponse &response, Instant now)
{
    Problems problems;
    const auto [lowest, highest] = scoreRange(response.kind);
    if (response.score < lowest || response.score > highest)
        problems.append({u"score"_s, ProblemKind::OutOfRange, QString::number(response.score)});
    if (response.answeredAt > now)
        problems.append({u"answered_at"_s, ProblemKind::OutOfRange, toIso(response.answeredAt)});
    if (response.sentAt && *response.sentAt > response.answeredAt)
        problems.append({u"answered_at"_s, ProblemKind::OrderOfDates, u"sent_at"_s});
    if (response.comment.size() > kMostCommentCharacters)
        problems.append({u"comment"_s, ProblemKind::TooLong, QString::number(kMostCommentCharacters)});
    if (hasBadCharacter(response.comment))
        problems.append({u"comment"_s, ProblemKind::BadCharacter, u"NUL"_s});
    return problems;
}
