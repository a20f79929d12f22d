// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"

/// What we may write or call about. Service messages need no consent; one that was withdrawn means "do not contact".
enum class ConsentPurpose : quint8 { Service, Marketing, Survey, Greeting };

constexpr auto wordsOf(ConsentPurpose)
{
    return std::array<Word<ConsentPurpose>, 4>{{
        {ConsentPurpose::Service, u"service"},
        {ConsentPurpose::Marketing, u"marketing"},
        {ConsentPurpose::Survey, u"survey"},
        {ConsentPurpose::Greeting, u"greeting"},
    }};
}

/// A permission as it was given; taken back it stays, with the instant.
struct Consent {
    ConsentPurpose purpose = ConsentPurpose::Marketing;
    std::optional<Channel> channel; ///< none: every channel
    Instant givenAt;
    std::optional<Instant> withdrawnAt;
    QString how; ///< how it was given: "form in the shop", "e-mail of 5 March"

    bool operator==(const Consent &) const = default;
};
