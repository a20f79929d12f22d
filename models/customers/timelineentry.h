// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/core/money.h"

/// Return is the document of goods that came back, Rma what was agreed about them.
enum class TimelineKind : quint8 {
    Purchase, Return, Offer, Rma, Case, Inbound, Outbound, Note, Csat, Nps, Device, Registration, Contract, Renewal, ContractEnd
};

constexpr auto wordsOf(TimelineKind)
{
    return std::array<Word<TimelineKind>, 15>{{
        {TimelineKind::Purchase, u"sale"},
        {TimelineKind::Return, u"return"},
        {TimelineKind::Offer, u"offer"},
        {TimelineKind::Rma, u"rma"},
        {TimelineKind::Case, u"case"},
        {TimelineKind::Inbound, u"inbound"},
        {TimelineKind::Outbound, u"outbound"},
        {TimelineKind::Note, u"internal"},
        {TimelineKind::Csat, u"csat"},
        {TimelineKind::Nps, u"nps"},
        {TimelineKind::Device, u"device"},
        {TimelineKind::Registration, u"registration"},
        {TimelineKind::Contract, u"added"},
        {TimelineKind::Renewal, u"renewed"},
        {TimelineKind::ContractEnd, u"ended"},
    }};
}

/// One thing that happened between a customer and the shop.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Case;
    qint64 id = 0;     ///< of the purchase, offer, RMA, case, interaction, answer, device or contract
    qint64 caseId = 0; ///< of a contact, an answer or an RMA: the case it belongs to; 0 for none
    Instant at;
    bool wholeDay = false; ///< only the day is known; `at` is its noon in UTC
    QString title;         ///< number of the purchase, offer, case or contract; author of a contact; product of a device
    QString detail;        ///< what was bought or offered, the case's subject, the text, the comment, the serial, the reason
    std::optional<Channel> channel;
    QString status;              ///< the word of the state of the purchase, the offer, the RMA or the case
    std::optional<Money> amount; ///< gross, of a purchase or an offer
    std::optional<int> score;
    bool automatic = false; ///< nobody wrote it: a receipt, a notice

    bool operator==(const TimelineEntry &) const = default;
};
