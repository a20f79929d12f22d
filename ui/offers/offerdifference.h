// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/conflictdialog.h"
#include "ui/offers/offerdetails.h"

class Formats;

/// Where the draft that was typed differs from the one that is stored, in words.
QList<ConflictRow> differenceRows(const Offer &mine, const QString &myCustomer, const OfferDetails &theirs, const Formats &formats);
