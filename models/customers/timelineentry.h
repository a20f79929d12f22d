// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/core/money.h"

enum class TimelineKind : quint8 { Purchase, Return, Case, Inbound, Outbound, Note, Csat, Nps };

constexpr auto wordsOf(TimelineKind)
{
    return std::array<Word<TimelineKind>, 8>{{
        {TimelineKind::Purchase, u"sale"},
        {TimelineKind::Return, u"return"},
        {TimelineKind::Case, u"case"},
        {TimelineKind::Inbound, u"inbound"},
        {TimelineKind::Outbound, u"outbound"},
        {TimelineKind::Note, u"internal"},
        {TimelineKind::Csat, u"csat"},
        {TimelineKind::Nps, u"nps"},
    }};
}

/// One thing that happened between a customer and the shop.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Case;
    qint64 id = 0;     ///< of the purchase, case, interaction or answer
    qint64 caseId = 0; ///< of a contact or an answer: the case it belongs to; 0 for none
    Instant at;
    bool wholeDay = false; ///< only the day is known; `at` is its noon in UTC
    QString title;         ///< number of the purchase or case; author of a contact
    QString detail;        ///< what was bought, the case's subject, the text, the comment
    std::optional<Channel> channel;
    QString status;              ///< the word of the purchase's or the case's state
    std::optional<Money> amount; ///< gross, of a purchase
    std::optional<int> score;
    bool automatic = false; ///< nobody wrote it: a receipt, a notice

    bool operator==(const TimelineEntry &) const = default;
};
