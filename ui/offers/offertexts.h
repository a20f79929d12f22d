// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/offers/offerlists.h"
#include "ui/core/statetexts.h"

class Formats;

QString offerStatusIcon(OfferStatus status);

QString offerFilterText(OfferFilter filter);
/// What an empty list says under that filter.
QString emptyOffersText(OfferFilter filter);

/// "valid until 17.11.2026", or that it has no end.
QString validityText(std::optional<QDate> validUntil, const Formats &formats);

/// The words of the reasons that most refusals have; they are kept as they are, so that they count together in every language.
QStringList declineReasons();
/// A reason as people read it; what was typed freely stays as it is.
QString declineReasonText(const QString &reason);
/// What is kept of a reason that was chosen or typed.
QString declineReasonFromText(const QString &text);

QString conflictKindText(ConflictKind kind);
QString conflictChoiceText(ConflictChoice choice);

/// Why an offer refuses what is asked of it, in a sentence.
QString offerProblemText(const Problem &problem);
