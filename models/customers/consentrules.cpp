// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/consentrules.h"

static bool stands(const Consent &consent, ConsentPurpose purpose)
{
    return consent.purpose == purpose && !consent.withdrawnAt;
}

bool isGiven(const QList<Consent> &consents, ConsentPurpose purpose)
{
    return std::any_of(consents.begin(), consents.end(),
                       [purpose](const Consent &consent) { return stands(consent, purpose); });
}

bool isDoNotContact(const QList<Consent> &consents)
{
    const auto withdrawn = [](const Consent &consent) {
        return consent.purpose == ConsentPurpose::Service && consent.withdrawnAt && !consent.channel;
    };
    return std::any_of(consents.begin(), consents.end(), withdrawn) && !isGiven(consents, ConsentPurpose::Service);
}

void giveConsent(QList<Consent> &consents, ConsentPurpose purpose, Instant at, const QString &how)
{
    const auto everywhere = [purpose](const Consent &consent) { return stands(consent, purpose) && !consent.channel; };
    if (std::none_of(consents.begin(), consents.end(), everywhere))
        consents.append({.purpose = purpose, .givenAt = at, .how = how});
}

void withdrawConsent(QList<Consent> &consents, ConsentPurpose purpose, Instant at)
{
    for (auto &consent : consents) {
        if (stands(consent, purpose))
            consent.withdrawnAt = at;
    }
    if (purpose == ConsentPurpose::Service && !isDoNotContact(consents))
        consents.append({.purpose = purpose, .givenAt = at, .withdrawnAt = at});
}
