// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casewords.h"
#include "models/core/channel.h"
#include "models/offers/offerwords.h"
#include "models/warranties/warrantywords.h"
#include "ui/core/tokens.h"

/// Words that several features show: one term is the same everywhere.
QString channelText(Channel channel);
QString caseStatusText(CaseStatus status);
Meaning caseStatusMeaning(CaseStatus status);
QString offerStatusText(OfferStatus status);
Meaning offerStatusMeaning(OfferStatus status);
QString warrantyLayerText(WarrantyLayer layer);
