// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productrules.h"

#include "models/core/textfold.h"
#include "models/products/product.h"

#include <QUrl>

using namespace Qt::StringLiterals;

constexpr int kMaxMonths = 1200;
constexpr int kMaxDays = 3660;

static void checkText(Problems &problems, const QString &field, const QString &text, int longest)
{
    if (hasBadCharacter(text))
        problems.append({field, ProblemKind::BadCharacter, u"NUL"_s});
    if (text.size() > longest)
        problems.append({field, ProblemKind::TooLong, QString::number(longest)});
}

static void checkRange(Problems &problems, const QString &field, std::optional<qint64> value, qint64 least, qint64 most)
{
    if (value && (*value < least || *value > most))
        problems.append({field, ProblemKind::OutOfRange, QString::number(*value)});
}

static bool isWebLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

Problems problemsOf(const Product &product)
{
    Problems problems;
    if (product.name.trimmed().isEmpty())
        problems.append({u"name"_s, ProblemKind::Missing});
    checkText(problems, u"name"_s, product.name, kMostProductNameCharacters);
    checkText(problems, u"sku"_s, product.sku, kMostSkuCharacters);
    checkText(problems, u"category"_s, product.category, 100);
    checkText(problems, u"guide_link"_s, product.guideLink, 1000);
    if (product.priceE4 && (*product.priceE4 < 0 || *product.priceE4 > kMaxPriceE4))
        problems.append(
            {u"price"_s, ProblemKind::OutOfRange, QString::number(double(*product.priceE4) / 10'000, 'f', 4)});
    if (product.taxRateBp < 0 || product.taxRateBp > kMaxTaxRateBp)
        problems.append({u"tax_rate"_s, ProblemKind::OutOfRange, QString::number(product.taxRateBp / 100.0)});
    if (product.warranty.kind == WarrantyTerm::Kind::Months)
        checkRange(problems, u"warranty_months"_s, product.warranty.months, 1, kMaxMonths);
    checkRange(problems, u"inspection_months"_s, product.inspectionMonths, 1, kMaxMonths);
    checkRange(problems, u"return_days"_s, product.returnDays, 0, kMaxDays);
    checkRange(problems, u"survey_days"_s, product.surveyDays, 0, kMaxDays);
    if (!product.guideLink.isEmpty() && !isWebLink(product.guideLink))
        problems.append({u"guide_link"_s, ProblemKind::NotAllowed, u"a link begins with https:// or http://"_s});
    return problems;
}
