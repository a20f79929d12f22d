// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

enum class ContactKind : quint8 { Phone, Email, Messenger, Address };

constexpr auto wordsOf(ContactKind)
{
    return std::array<Word<ContactKind>, 4>{{
        {ContactKind::Phone, u"phone"},
        {ContactKind::Email, u"email"},
        {ContactKind::Messenger, u"messenger"},
        {ContactKind::Address, u"address"},
    }};
}

/// One way to reach a customer. At most one of a kind is the primary one.
struct ContactPoint {
    ContactKind kind = ContactKind::Phone;
    QString value;      ///< as typed; of an address the street line
    QString normalized; ///< E.164, or the e-mail address in lower case: two that are the same are equal here
    QString extension;  ///< of a phone
    QString city;       ///< this and the two below: of an address
    QString postcode;
    QString country; ///< ISO 3166 alpha-2
    bool primary = false;

    bool operator==(const ContactPoint &) const = default;
};
