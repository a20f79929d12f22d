// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/contactrules.h"

#include <algorithm>

bool isAnsweredAtOnce(const Interaction &contact)
{
    const bool live = contact.channel == Channel::Phone || contact.channel == Channel::Counter;
    return live && contact.direction == Direction::Inbound && !contact.automatic;
}

static bool isReply(const Interaction &contact)
{
    return isAnsweredAtOnce(contact) || (contact.direction == Direction::Outbound && !contact.automatic);
}

static bool isInbound(const Interaction &contact)
{
    return contact.direction == Direction::Inbound;
}

std::optional<Instant> firstResponseAt(std::span<const Interaction> contacts)
{
    const auto asked = std::find_if(contacts.begin(), contacts.end(), isInbound);
    const auto answered = std::find_if(asked, contacts.end(), isReply);
    if (answered == contacts.end())
        return std::nullopt;
    return answered->at;
}

int inboundEpisodesOf(std::span<const Interaction> contacts)
{
    int episodes = 0;
    bool waitingForUs = false;
    for (const auto &contact : contacts) {
        if (isInbound(contact) && !waitingForUs) {
            ++episodes;
            waitingForUs = true;
        }
        if (isReply(contact))
            waitingForUs = false;
    }
    return episodes;
}
