// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casewords.h"
#include "models/core/channel.h"
#include "models/offers/offerwords.h"
#include "models/purchases/purchasewords.h"
#include "models/returns/returnwords.h"
#include "models/warranties/warrantywords.h"
#include "ui/core/tokens.h"

/// Words that several features show: one term is the same everywhere.
QString channelText(Channel channel);
QString paymentMethodText(PaymentMethod method);
QString caseStatusText(CaseStatus status);
Meaning caseStatusMeaning(CaseStatus status);
QString offerStatusText(OfferStatus status);
Meaning offerStatusMeaning(OfferStatus status);
QString returnStatusText(ReturnStatus status);
Meaning returnStatusMeaning(ReturnStatus status);
QString warrantyLayerText(WarrantyLayer layer);
