// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/birthday.h"
#include "models/customers/consent.h"
#include "models/customers/contactpoint.h"
#include "models/customers/customerid.h"
#include "models/staff/staffid.h"

enum class CustomerKind : quint8 { Person, Company };

constexpr auto wordsOf(CustomerKind)
{
    return std::array<Word<CustomerKind>, 2>{{
        {CustomerKind::Person, u"person"},
        {CustomerKind::Company, u"company"},
    }};
}

/// A person or a company that buys from us. An empty text is "not known".
struct Customer {
    CustomerId id;
    CustomerKind kind = CustomerKind::Person;
    QString name;    ///< the person's; of a company its contact, may be empty
    QString company; ///< the company's; of a person where they work, may be empty
    QString externalId;
    QString language; ///< ISO 639-1
    std::optional<Birthday> birthday;
    QString segment;
    QString source;
    std::optional<StaffId> owner;
    std::optional<Channel> preferredChannel;
    std::optional<QDate> nextTouchOn;
    QString taxNumber; ///< normalized
    QString note;
    Instant createdAt;
    qint64 rowVersion = 0;
    QList<ContactPoint> contactPoints; ///< in the order in which they were entered
    QList<Consent> consents;

    bool operator==(const Customer &) const = default;
};

/// What lists and titles call the customer.
inline QString displayName(CustomerKind kind, const QString &name, const QString &company)
{
    const bool byCompany = kind == CustomerKind::Company ? !company.isEmpty() : name.isEmpty();
    return byCompany ? company : name;
}
inline QString displayName(const Customer &customer)
{
    return displayName(customer.kind, customer.name, customer.company);
}
