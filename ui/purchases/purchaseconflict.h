// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/conflictdialog.h"
#include "ui/purchases/purchasedetails.h"

class Formats;

/// Where the version that was typed differs from the one that is stored, in words.
QList<ConflictRow> conflictRows(const Purchase &mine, const QString &myCustomer, const PurchaseDetails &theirs,
                                const Formats &formats);
/// `mine` as a change of `theirs`: what the form does not edit (deliveries) stays as it is stored.
Purchase onTopOf(const Purchase &mine, const Purchase &theirs);
