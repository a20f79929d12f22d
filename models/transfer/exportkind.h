// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

#include <QStringList>

/// What can be written to a file: what can be imported, in the same columns, and what accountants and managers ask for.
enum class ExportKind {
    Customers, Products, Purchases, Cases, CaseHistory, SurveyResponses, Offers, Warranties, SalesRegister, Payments, Returns, Kpi
};

constexpr auto wordsOf(ExportKind)
{
    return std::array<Word<ExportKind>, 12>{{
        {ExportKind::Customers, u"customers"},
        {ExportKind::Products, u"products"},
        {ExportKind::Purchases, u"purchases"},
        {ExportKind::Cases, u"cases"},
        {ExportKind::CaseHistory, u"case-history"},
        {ExportKind::SurveyResponses, u"survey-responses"},
        {ExportKind::Offers, u"offers"},
        {ExportKind::Warranties, u"warranties"},
        {ExportKind::SalesRegister, u"sales-register"},
        {ExportKind::Payments, u"payments"},
        {ExportKind::Returns, u"returns"},
        {ExportKind::Kpi, u"kpi"},
    }};
}

/// Whether a period can be asked for: products have no date.
constexpr bool hasPeriod(ExportKind kind)
{
    return kind != ExportKind::Products;
}
