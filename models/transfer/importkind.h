// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

#include <QStringList>

/// What can be imported, and exported the same way.
enum class ImportKind { Customers, Products, Purchases, Cases, CaseHistory, SurveyResponses, Offers, Warranties };

constexpr auto wordsOf(ImportKind)
{
    return std::array<Word<ImportKind>, 8>{{
        {ImportKind::Customers, u"customers"},
        {ImportKind::Products, u"products"},
        {ImportKind::Purchases, u"purchases"},
        {ImportKind::Cases, u"cases"},
        {ImportKind::CaseHistory, u"case-history"},
        {ImportKind::SurveyResponses, u"survey-responses"},
        {ImportKind::Offers, u"offers"},
        {ImportKind::Warranties, u"warranties"},
    }};
}

/// The fields of a kind, as files and profiles name them.
QStringList fieldsOf(ImportKind kind);
/// Of each inner list at least one field must have a column or a constant.
QList<QStringList> requiredFieldsOf(ImportKind kind);
