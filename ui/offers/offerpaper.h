// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offerdetails.h"

#include <memory>

class Paper;
struct ShopSettings;

/// The languages that an offer can be printed in, as two-letter codes.
QStringList offerLanguages();
/// "Polish"; of none, that it follows the customer's.
QString offerLanguageText(const QString &language);
/// The language of the paper: the offer's own, else the customer's, else the shop's; English where we do not speak it.
QString paperLanguage(const OfferDetails &details, const ShopSettings &shop);

/// The offer as the customer gets it, in their language.
std::shared_ptr<Paper> offerPaper(const OfferDetails &details, const ShopSettings &shop, QDate today);
