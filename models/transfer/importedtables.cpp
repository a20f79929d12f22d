// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importedtables.h"

using namespace Qt::StringLiterals;

const QList<ImportedTable> &importedTables()
{
    static const QList<ImportedTable> tables{
        {u"survey_responses"_s, {}, {}},
        {u"events"_s, {}, {}},
        {u"interactions"_s, {}, {}},
        {u"payments"_s, {}, {}},
        {u"cases"_s, SearchKind::Case, uR"(
            t.row_version > 1 AND EXISTS (SELECT 1 FROM events WHERE entity = 'case' AND entity_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM interactions WHERE case_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM survey_responses WHERE case_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM returns WHERE case_id = t.id)
            OR EXISTS (SELECT 1 FROM cases WHERE follows_up_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM cases WHERE duplicate_of_id = t.id AND import_id IS NOT t.import_id))"_s},
        {u"offers"_s, SearchKind::Offer, uR"(
            (t.status = 'draft' AND t.row_version > 1)
            OR EXISTS (SELECT 1 FROM events WHERE entity = 'offer' AND entity_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM offer_conflicts WHERE offer_id = t.id)
            OR EXISTS (SELECT 1 FROM offer_conflicts WHERE other_offer_id = t.id)
            OR EXISTS (SELECT 1 FROM offers WHERE revises_id = t.id AND import_id IS NOT t.import_id))"_s, u"revision DESC, id"_s},
        {u"warranties"_s, {}, uR"(
            t.row_version > 1
            OR EXISTS (SELECT 1 FROM returns WHERE covered_by_id = t.id)
            OR EXISTS (SELECT 1 FROM warranties heir WHERE heir.inherited_from_id = t.id AND heir.import_id IS NOT t.import_id))"_s},
        {u"service_plans"_s, {}, u"t.row_version > 1"_s},
        {u"devices"_s, SearchKind::Device, uR"(
            t.row_version > 1
            OR EXISTS (SELECT 1 FROM warranties WHERE device_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM service_plans WHERE device_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM contracts WHERE device_id = t.id)
            OR EXISTS (SELECT 1 FROM returns WHERE device_id = t.id)
            OR EXISTS (SELECT 1 FROM returns WHERE replacement_device_id = t.id)
            OR EXISTS (SELECT 1 FROM returns WHERE loaner_device_id = t.id)
            OR EXISTS (SELECT 1 FROM cases WHERE device_id = t.id AND import_id IS NOT t.import_id))"_s},
        {u"purchases"_s, SearchKind::Purchase, uR"(
            EXISTS (SELECT 1 FROM purchase_lines own JOIN devices d ON d.purchase_line_id = own.id
                     WHERE own.purchase_id = t.id AND d.import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM purchase_lines own JOIN warranties w ON w.purchase_line_id = own.id
                        WHERE own.purchase_id = t.id AND w.import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM offers WHERE purchase_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM payments WHERE purchase_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM events WHERE entity = 'purchase' AND entity_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM survey_responses WHERE purchase_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM purchase_lines own JOIN returns ON returns.purchase_line_id = own.id WHERE own.purchase_id = t.id)
            OR EXISTS (SELECT 1 FROM purchase_lines own JOIN purchase_lines back ON back.returns_line_id = own.id
                         JOIN purchases p ON p.id = back.purchase_id
                        WHERE own.purchase_id = t.id AND p.import_id IS NOT t.import_id))"_s},
        {u"products"_s, SearchKind::Product, uR"(
            t.row_version > 1 + (SELECT count(*) FROM import_changes c
                                   WHERE c.table_name = 'products' AND c.row_id = t.id AND c.import_id = t.import_id)
            OR EXISTS (SELECT 1 FROM offer_lines l JOIN offers o ON o.id = l.offer_id
                        WHERE l.product_id = t.id AND o.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'offers' AND c.row_id = o.id AND c.import_id = t.import_id))
            OR EXISTS (SELECT 1 FROM devices WHERE product_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM contracts WHERE product_id = t.id)
            OR EXISTS (SELECT 1 FROM purchase_lines l JOIN purchases p ON p.id = l.purchase_id
                        WHERE l.product_id = t.id AND p.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'purchases' AND c.row_id = p.id AND c.import_id = t.import_id))
            OR EXISTS (SELECT 1 FROM cases o WHERE o.product_id = t.id AND o.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'cases' AND c.row_id = o.id AND c.import_id = t.import_id)))"_s},
        {u"customers"_s, SearchKind::Customer, uR"(
            t.row_version > 1 + (SELECT count(*) FROM import_changes c
                                   WHERE c.table_name = 'customers' AND c.row_id = t.id AND c.import_id = t.import_id)
            OR EXISTS (SELECT 1 FROM offers o WHERE o.customer_id = t.id AND o.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'offers' AND c.row_id = o.id AND c.import_id = t.import_id))
            OR EXISTS (SELECT 1 FROM offer_conflicts WHERE customer_id = t.id)
            OR EXISTS (SELECT 1 FROM devices WHERE owner_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM contracts WHERE customer_id = t.id)
            OR EXISTS (SELECT 1 FROM purchases o WHERE o.customer_id = t.id AND o.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'purchases' AND c.row_id = o.id AND c.import_id = t.import_id))
            OR EXISTS (SELECT 1 FROM cases o WHERE o.customer_id = t.id AND o.import_id IS NOT t.import_id
                          AND NOT EXISTS (SELECT 1 FROM import_changes c
                                           WHERE c.table_name = 'cases' AND c.row_id = o.id AND c.import_id = t.import_id))
            OR EXISTS (SELECT 1 FROM interactions WHERE customer_id = t.id AND import_id IS NOT t.import_id)
            OR EXISTS (SELECT 1 FROM survey_responses WHERE customer_id = t.id AND import_id IS NOT t.import_id))"_s},
    };
    return tables;
}
