// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/consent.h"

/// Whether a consent for `purpose`, on any channel, stands.
bool isGiven(const QList<Consent> &consents, ConsentPurpose purpose);
/// The service consent was withdrawn and none stands: the customer wants to hear nothing from us.
bool isDoNotContact(const QList<Consent> &consents);

/// Adds a consent on every channel; nothing changes when one for every channel stands.
void giveConsent(QList<Consent> &consents, ConsentPurpose purpose, Instant at, const QString &how);
/// Withdraws every standing consent for `purpose`; of the service one it also notes a refusal that was never preceded by a consent.
void withdrawConsent(QList<Consent> &consents, ConsentPurpose purpose, Instant at);
