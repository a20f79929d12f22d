// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customers/customerfilter.h"
#include "models/customers/mood.h"
#include "ui/core/tokens.h"

QString customerGroupText(CustomerGroup group);
QString customerKindText(CustomerKind kind);
QString customerIconName(CustomerKind kind);
QString contactKindText(ContactKind kind);
QString contactKindIconName(ContactKind kind);
QString consentText(ConsentPurpose purpose);

/// "Satisfaction", "Recommendation"
QString scoreKindText(SurveyKind kind);
/// "5 of 5", "9 of 10"
QString scoreText(SurveyKind kind, int value);
QString moodText(Mood mood);
QString moodIconName(Mood mood);
Meaning moodMeaning(Mood mood);

/// An address in one line: street, postcode and city, country.
QString addressText(const ContactPoint &address);
