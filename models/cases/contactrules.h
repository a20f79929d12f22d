// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"

#include <span>

/// Who speaks to whom; an internal note is seen by the shop only.
enum class ContactDirection : quint8 { Inbound, Outbound, Internal };

constexpr auto wordsOf(ContactDirection)
{
    return std::array<Word<ContactDirection>, 3>{{
        {ContactDirection::Inbound, u"inbound"},
        {ContactDirection::Outbound, u"outbound"},
        {ContactDirection::Internal, u"internal"},
    }};
}

/// What the rules need to know of one interaction on a case.
struct Contact {
    Instant at;
    ContactDirection direction = ContactDirection::Inbound;
    Channel channel = Channel::Phone;
    bool automatic = false; ///< made by a machine: an automatic reply, a message on the answering machine

    bool operator==(const Contact &) const = default;
};

/// Whether the contact is answered while it lasts: an inbound call or counter visit that a human took.
bool isAnsweredAtOnce(const Contact &contact);

/// When the customer first heard from us: the first human outbound contact at or after the first inbound one, or that moment itself when
/// it was answered at once. `contacts` are in the order of time. Nothing while no answer was given, or nobody asked.
std::optional<Instant> firstResponseAt(std::span<const Contact> contacts);

/// How often the customer had to turn to us: inbound contacts between two of our replies are one episode. `contacts` are in the order of
/// time; automatic replies end no episode.
int inboundEpisodesOf(std::span<const Contact> contacts);
