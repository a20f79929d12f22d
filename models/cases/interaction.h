// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/cases/interactionid.h"
#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"
#include "models/staff/staffid.h"

#include <QString>

#include <optional>

/// Who spoke to whom. Internal notes are seen by the staff only and move no clock.
enum class Direction : quint8 { Inbound, Outbound, Internal };

constexpr auto wordsOf(Direction)
{
    return std::array<Word<Direction>, 3>{{
        {Direction::Inbound, u"inbound"},
        {Direction::Outbound, u"outbound"},
        {Direction::Internal, u"internal"},
    }};
}

/// One contact with a customer, or a note about one.
struct Interaction {
    InteractionId id;
    std::optional<CustomerId> customer;
    std::optional<CaseId> caseId;
    Direction direction = Direction::Inbound;
    Channel channel = Channel::Phone;
    Instant at;
    std::optional<StaffId> author;
    bool automatic = false; ///< sent by a machine, such as a confirmation of receipt: never an answer
    QString text;

    bool operator==(const Interaction &) const = default;
};
