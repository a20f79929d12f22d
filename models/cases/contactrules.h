// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/interaction.h"

#include <span>

/// Whether the contact is answered while it lasts: an inbound call or counter visit that a human took.
bool isAnsweredAtOnce(const Interaction &contact);

/// When the customer first heard from us: the first human outbound contact at or after the first inbound one, or that moment itself when
/// it was answered at once. `contacts` are in the order of time. Nothing while no answer was given, or nobody asked.
std::optional<Instant> firstResponseAt(std::span<const Interaction> contacts);

/// How often the customer had to turn to us: inbound contacts between two of our replies are one episode. `contacts` are in the order of
/// time; automatic replies end no episode.
int inboundEpisodesOf(std::span<const Interaction> contacts);
