// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchaselists.h"
#include "ui/core/tokens.h"

QString purchaseStatusText(PurchaseStatus status);
Meaning purchaseStatusMeaning(PurchaseStatus status);
QString purchaseStatusIcon(PurchaseStatus status);

QString paymentStateText(PaymentState state);
Meaning paymentStateMeaning(PaymentState state);
QString paymentStateIcon(PaymentState state);

QString purchaseFilterText(PurchaseFilter filter);
/// What an empty list says under that filter.
QString emptyPurchasesText(PurchaseFilter filter);

/// Why a purchase refuses what is asked of it, in a sentence.
QString purchaseProblemText(const Problem &problem);
