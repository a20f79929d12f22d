// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/producttexts.h"

#include "ui/core/problemtexts.h"

#include <QCoreApplication>

namespace {

class ProductTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProductTexts)
};

} // namespace

QString productClassText(ProductClass productClass)
{
    switch (productClass) {
    case ProductClass::Durable: return ProductTexts::tr("Durable");
    case ProductClass::Consumable: return ProductTexts::tr("Consumable");
    case ProductClass::Service: return ProductTexts::tr("Service");
    case ProductClass::Contract: return ProductTexts::tr("Contract");
    }
    Q_UNREACHABLE();
}

QString warrantyText(const WarrantyTerm &warranty)
{
    switch (warranty.kind) {
    case WarrantyTerm::Kind::None: return ProductTexts::tr("none");
    case WarrantyTerm::Kind::Months: return ProductTexts::tr("%n month(s)", nullptr, warranty.months);
    case WarrantyTerm::Kind::Lifetime: return ProductTexts::tr("for life");
    }
    Q_UNREACHABLE();
}

QString productProblemText(const Problem &problem)
{
    if (problem.field == u"guide_link" && problem.kind == ProblemKind::NotAllowed)
        return ProductTexts::tr("A link begins with https:// or http:// and names a site.");
    if (problem.field == u"sku" && problem.kind == ProblemKind::Duplicate)
        return ProductTexts::tr("Another product has the number “%1”.").arg(problem.detail);
    return problemSentence(problem);
}
