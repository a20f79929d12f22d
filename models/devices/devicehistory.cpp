// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicehistory.h"

#include "models/customers/customername.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// Of what has no hour the noon in UTC stands in: the same day in nearly every zone. Who bought it is told by the sale. A change
/// that was taken back and its undoing are both left out.
static const auto kSql = uR"(
      WITH kept AS (
    SELECT e.id, e.entity, e.entity_id, e.from_state, e.to_state, e.at, e.reason
      FROM events AS e
     WHERE (e.entity IN ('device', 'device_owner') AND e.entity_id = :device
            OR e.entity = 'warranty' AND e.entity_id IN (SELECT id FROM warranties WHERE device_id = :device)
            OR e.entity = 'service_plan' AND e.entity_id IN (SELECT id FROM service_plans WHERE device_id = :device))
       AND coalesce(e.reason, '') <> 'undo'
       AND (SELECT n.reason FROM events AS n
             WHERE n.entity = e.entity AND n.entity_id = e.entity_id AND n.id > e.id
             ORDER BY n.id LIMIT 1) IS NOT 'undo')
    SELECT 'sold', p.id, coalesce(p.made_at, unixepoch(p.made_on) * 1000 + 43200000) AS happened_at, p.made_at IS NULL, p.number,
           coalesce((SELECT %1 FROM customers AS c WHERE c.id = p.customer_id), '')
      FROM devices AS d
      JOIN purchase_lines AS l ON l.id = d.purchase_line_id
      JOIN purchases AS p ON p.id = l.purchase_id
     WHERE d.id = :device
     UNION ALL
    SELECT 'came_back', p.id, coalesce(p.made_at, unixepoch(p.made_on) * 1000 + 43200000), p.made_at IS NULL, p.number, ''
      FROM devices AS d
      JOIN purchase_lines AS l ON l.returns_line_id = d.purchase_line_id
      JOIN purchases AS p ON p.id = l.purchase_id
     WHERE d.id = :device AND p.status <> 'cancelled'
     UNION ALL
    SELECT 'case', id, opened_at, 0, number, CASE subject WHEN '' THEN category ELSE subject END
      FROM cases WHERE device_id = :device
     UNION ALL
    SELECT 'return', id, unixepoch(requested_on) * 1000 + 43200000, 1, number, kind FROM returns WHERE device_id = :device
     UNION ALL
    SELECT 'replacement', id, unixepoch(requested_on) * 1000 + 43200000, 1, number, kind
      FROM returns WHERE replacement_device_id = :device
     UNION ALL
    SELECT 'lent', id, unixepoch(loaner_out_on) * 1000 + 43200000, 1, number, coalesce(loaner_back_on, '')
      FROM returns WHERE loaner_device_id = :device AND loaner_out_on IS NOT NULL
     UNION ALL
    SELECT 'owner', coalesce(c.id, 0), e.at, 0, coalesce(%1, ''), coalesce(e.reason, '')
      FROM kept AS e
      LEFT JOIN customers AS c ON c.id = CAST(e.to_state AS INTEGER)
     WHERE e.entity = 'device_owner'
       AND (e.from_state IS NOT NULL OR EXISTS (SELECT 1 FROM devices WHERE id = :device AND purchase_line_id IS NULL))
     UNION ALL
    SELECT 'status', 0, at, 0, to_state, coalesce(reason, '')
      FROM kept WHERE entity = 'device' AND from_state IS NOT NULL
     UNION ALL
    SELECT e.to_state, 0, e.at, 0, w.layer, coalesce(e.reason, '')
      FROM warranties AS w
      JOIN kept AS e ON e.entity = 'warranty' AND e.entity_id = w.id
     WHERE w.device_id = :device AND e.to_state IN ('registered', 'unregistered', 'void', 'valid')
     UNION ALL
    SELECT 'inspected', 0, unixepoch(substr(e.to_state, 6)) * 1000 + 43200000, 1, '', coalesce(e.reason, '')
      FROM service_plans AS s
      JOIN kept AS e ON e.entity = 'service_plan' AND e.entity_id = s.id
     WHERE s.device_id = :device AND substr(e.to_state, 1, 5) = 'done '
     ORDER BY happened_at DESC, 1, 2 DESC)"_s.arg(customerName(u"c"_s));

QList<DeviceMoment> historyOf(Connection &db, DeviceId device)
{
    return db.prepare(kSql).bind(u":device"_s, device).rows([](const Statement &row) {
        return DeviceMoment{.kind = row.choice<DeviceMomentKind>(0),
                            .id = row.integer(1),
                            .at = row.instant(2),
                            .wholeDay = row.flag(3),
                            .title = row.text(4),
                            .detail = row.text(5)};
    });
}
