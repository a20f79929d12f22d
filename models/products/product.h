// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"
#include "models/products/productid.h"

/// What kind of thing is sold; follow-up differs by it.
enum class ProductClass { Durable, Consumable, Service, Contract };

constexpr auto wordsOf(ProductClass)
{
    return std::array<Word<ProductClass>, 4>{{
        {ProductClass::Durable, u"durable"},
        {ProductClass::Consumable, u"consumable"},
        {ProductClass::Service, u"service"},
        {ProductClass::Contract, u"contract"},
    }};
}

/// How long we answer for a product when nothing else is agreed.
struct WarrantyTerm {
    enum class Kind { None, Months, Lifetime };

    Kind kind = Kind::None;
    int months = 0; ///< of Kind::Months: 1 or more

    static WarrantyTerm ofMonths(int months) { return {Kind::Months, months}; }
    static WarrantyTerm lifetime() { return {Kind::Lifetime, 0}; }
    bool operator==(const WarrantyTerm &) const = default;
};

/// The most that one unit may cost: a thousand million currency units, in ten-thousandths.
constexpr qint64 kMaxPriceE4 = 10'000'000'000'000;
constexpr int kMostProductNameCharacters = 200;
constexpr int kMostSkuCharacters = 64;
/// 100 %, in hundredths of a percent.
constexpr int kMaxTaxRateBp = 10'000;

/// Something the shop sells, and what is agreed about it by default.
struct Product {
    ProductId id;
    QString sku; ///< empty: none; unique otherwise
    QString name;
    QString category;
    ProductClass productClass = ProductClass::Durable;
    std::optional<qint64> priceE4; ///< net, ten-thousandths of the unit of the shop's currency
    int taxRateBp = 0;             ///< hundredths of a percent
    WarrantyTerm warranty;
    std::optional<int> inspectionMonths;
    std::optional<int> returnDays;
    std::optional<int> surveyDays; ///< from delivery to the survey
    QString guideLink;
    bool registrationRequired = false;
    qint64 rowVersion = 0;

    bool operator==(const Product &) const = default;
};
