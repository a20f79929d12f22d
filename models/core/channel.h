// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// The way a customer and the shop speak to each other.
enum class Channel { Phone, Email, Chat, Messenger, Sms, Social, WebForm, Counter };

constexpr auto wordsOf(Channel)
{
    return std::array<Word<Channel>, 8>{{
        {Channel::Phone, u"phone"},
        {Channel::Email, u"email"},
        {Channel::Chat, u"chat"},
        {Channel::Messenger, u"messenger"},
        {Channel::Sms, u"sms"},
        {Channel::Social, u"social"},
        {Channel::WebForm, u"web_form"},
        {Channel::Counter, u"counter"},
    }};
}
