// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/offers/offer.h"

/// How long an offer is valid unless its author says otherwise.
constexpr int kUsualValidityDays = 14;
/// How many days before its last one an offer is about to expire.
constexpr int kExpiringDays = 7;

/// draft → issued → accepted, declined, withdrawn, superseded or expired; expired → accepted (late); accepted → converted. No other way:
/// what ended stays as it ended, and only what is issued expires.
bool canBecome(OfferStatus from, OfferStatus to);
/// Whether its content may still be changed, and the offer be removed.
bool canEdit(OfferStatus status);
/// Whether a next revision may be made of it: of what was told and not agreed. An issued one is superseded when that is issued.
bool canRevise(OfferStatus status);
/// Whether it is a deal: accepted, or already a purchase.
bool isAgreed(OfferStatus status);
/// Whether the customer may still hold us to it on that day.
bool isValidOn(const Offer &offer, QDate today);
/// Whether accepting it on that day is late: it has expired, or its last day is over.
bool isLateOn(const Offer &offer, QDate today);
/// "O-2026-00042", and behind it what tells revisions and variants apart: "/2" and "B" where they are not the first.
QString offerTitle(const QString &number, int revision, const QString &variant);
/// The letter of the next variant: B after A; nothing after Z.
QString nextVariant(const QStringList &variants);

/// What is wrong with a line, by the names of CLI.md: description, quantity, unit_price, discount, tax_rate.
Problems problemsOf(const OfferLine &line);
/// What keeps an offer from being kept as a draft; a fault of a line is named "line 2 quantity".
Problems problemsOf(const Offer &offer);
/// What keeps a draft from being issued on that day: the above, no lines, a last day that is over.
Problems problemsOfIssue(const Offer &offer, QDate today);
/// What keeps a number from going on: one of its offers is agreed, so it is closed.
Problems problemsOfNumber(const QList<Offer> &ofNumber);
/// What is wrong with the reason of a refusal or of a justification: it is required and of at most 500 characters.
Problems problemsOfReason(const QString &field, const QString &reason);
