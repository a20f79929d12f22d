// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

QStringList fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return {u"name"_s, u"company"_s, u"external_id"_s, u"phone"_s, u"email"_s, u"address"_s, u"city"_s, u"postcode"_s,
                u"country"_s, u"language"_s, u"birthday"_s, u"segment"_s, u"tax_number"_s, u"note"_s, u"marketing_consent"_s, u"kind"_s};
    case ImportKind::Products:
        return {u"name"_s, u"sku"_s, u"category"_s, u"class"_s, u"price"_s, u"tax_rate"_s, u"warranty_months"_s,
                u"inspection_months"_s, u"return_days"_s, u"survey_days"_s};
    case ImportKind::Purchases:
        return {u"number"_s, u"date"_s, u"customer"_s, u"product"_s, u"sku"_s, u"description"_s, u"quantity"_s, u"unit_price"_s,
                u"tax_rate"_s, u"currency"_s, u"serial"_s, u"delivered_on"_s, u"due_on"_s, u"paid"_s, u"status"_s};
    case ImportKind::Cases:
        return {u"number"_s, u"opened_at"_s, u"customer"_s, u"channel"_s, u"kind"_s, u"category"_s, u"subject"_s, u"priority"_s,
                u"level"_s, u"assignee"_s, u"status"_s, u"first_response_at"_s, u"resolved_at"_s, u"closed_at"_s,
                u"reopen_count"_s, u"hand_overs"_s, u"inbound_contacts"_s, u"product"_s, u"serial"_s, u"internal"_s};
    case ImportKind::CaseHistory:
        return {u"case"_s, u"at"_s, u"status"_s, u"by"_s};
    case ImportKind::SurveyResponses:
        return {u"kind"_s, u"score"_s, u"answered_at"_s, u"customer"_s, u"case"_s, u"purchase"_s, u"sent_at"_s, u"comment"_s};
    case ImportKind::Offers:
        return {u"number"_s, u"customer"_s, u"issued_on"_s, u"product"_s, u"quantity"_s, u"unit_price"_s, u"currency"_s,
                u"valid_until"_s, u"author"_s, u"status"_s, u"revision"_s, u"variant"_s, u"spoken"_s, u"channel"_s, u"language"_s,
                u"sku"_s, u"description"_s, u"discount"_s, u"total_discount"_s, u"tax_rate"_s, u"decided_at"_s, u"decline_reason"_s,
                u"note"_s, u"purchase"_s, u"created_at"_s};
    case ImportKind::Warranties:
        return {u"customer"_s, u"product"_s, u"starts_on"_s, u"months"_s, u"ends_on"_s, u"serial"_s, u"layer"_s, u"provider"_s,
                u"registered_on"_s, u"number"_s, u"sku"_s, u"registration_required"_s, u"claim_limit"_s, u"void_on"_s,
                u"void_reason"_s, u"purchase"_s, u"acquired_on"_s, u"status"_s, u"note"_s};
    }
    Q_UNREACHABLE();
}

QList<QStringList> requiredFieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return {{u"name"_s, u"company"_s}};
    case ImportKind::Products: return {{u"name"_s}};
    case ImportKind::Purchases: return {{u"number"_s}, {u"date"_s}};
    case ImportKind::Cases: return {{u"number"_s}, {u"opened_at"_s}};
    case ImportKind::CaseHistory: return {{u"case"_s}, {u"at"_s}, {u"status"_s}};
    case ImportKind::SurveyResponses: return {{u"kind"_s}, {u"score"_s}, {u"answered_at"_s}};
    case ImportKind::Offers: return {{u"number"_s}, {u"customer"_s}, {u"issued_on"_s}};
    case ImportKind::Warranties: return {{u"customer"_s}, {u"product"_s}, {u"starts_on"_s}, {u"months"_s, u"ends_on"_s}};
    }
    Q_UNREACHABLE();
}
