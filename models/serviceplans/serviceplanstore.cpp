// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanstore.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static const auto kSelect = uR"(
    SELECT id, device_id, interval_months, next_due_on, last_done_on, ended_on, end_reason, row_version
      FROM service_plans
)"_s;

ServicePlan readServicePlan(const Statement &row)
{
    return {.id = row.id<ServicePlanId>(0),
            .device = row.id<DeviceId>(1),
            .intervalMonths = int(row.integer(2)),
            .nextDueOn = row.date(3),
            .lastDoneOn = row.optionalDate(4),
            .endedOn = row.optionalDate(5),
            .endReason = row.text(6),
            .rowVersion = row.integer(7)};
}

ServicePlanId ServicePlanStore::nextId() const
{
    return {EventLog(m_db).nextId(u"service_plans"_s, kServicePlanEntity)};
}

ServicePlanId ServicePlanStore::add(const ServicePlan &given, const Stamp &stamp, std::optional<qint64> importId)
{
    auto plan = given;
    if (!plan.id.isValid())
        plan.id = nextId();
    addAll({plan}, stamp, importId);
    return plan.id;
}

void ServicePlanStore::addAll(const QList<ServicePlan> &plans, const Stamp &stamp, std::optional<qint64> importId)
{
    if (plans.isEmpty())
        return;
    m_db.touch(Topic::Devices);
    BulkInsert rows(u"service_plans"_s, {u"id"_s, u"device_id"_s, u"interval_months"_s, u"next_due_on"_s, u"last_done_on"_s,
                                         u"ended_on"_s, u"end_reason"_s, u"import_id"_s});
    QList<Event> events;
    auto next = nextId();
    for (const auto &plan : plans) {
        const auto id = plan.id.isValid() ? plan.id : ServicePlanId{next.value++};
        rows.add(id, plan.device, plan.intervalMonths, plan.nextDueOn, plan.lastDoneOn, plan.endedOn, noneIfEmpty(plan.endReason), importId);
        events.append(changeOf(kServicePlanEntity, id.value, {}, u"planned"_s, stamp));
    }
    rows.run(m_db);
    EventLog(m_db).appendAll(events, importId);
}

static QString stateOf(const ServicePlan &plan)
{
    if (plan.endedOn)
        return u"ended"_s;
    return plan.lastDoneOn ? u"done "_s + plan.lastDoneOn->toString(Qt::ISODate) : u"planned"_s;
}

void ServicePlanStore::save(const ServicePlan &plan, const Stamp &stamp, const QString &reason)
{
    m_db.touch(Topic::Devices);
    const auto before = find(plan.id);
    requireOneRow(m_db.prepare(uR"(
        UPDATE service_plans
           SET device_id = ?, interval_months = ?, next_due_on = ?, last_done_on = ?, ended_on = ?, end_reason = ?,
               row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s)
                      .bindAll(plan.device, plan.intervalMonths, plan.nextDueOn, plan.lastDoneOn, plan.endedOn, noneIfEmpty(plan.endReason),
                               plan.id, plan.rowVersion)
                      .run());
    const auto from = stateOf(*before);
    const auto to = stateOf(plan);
    if (from != to)
        EventLog(m_db).append(changeOf(kServicePlanEntity, plan.id.value, from, to, stamp, plan.endedOn ? plan.endReason : reason));
}

void ServicePlanStore::remove(ServicePlanId id, qint64 rowVersion)
{
    m_db.touch(Topic::Devices);
    requireOneRow(m_db.prepare(u"DELETE FROM service_plans WHERE id = ? AND row_version = ?"_s).bindAll(id, rowVersion).run());
}

std::optional<ServicePlan> ServicePlanStore::find(ServicePlanId id) const
{
    return m_db.prepare(kSelect + u" WHERE id = :id"_s).bind(u":id"_s, id).row(&readServicePlan);
}

QList<ServicePlan> ServicePlanStore::ofDevice(DeviceId device) const
{
    return ofDevices({device}).value(device);
}

QHash<DeviceId, QList<ServicePlan>> ServicePlanStore::ofDevices(const QList<DeviceId> &devices) const
{
    QHash<DeviceId, QList<ServicePlan>> plans;
    const auto all = m_db.prepare(kSelect + u" WHERE device_id IN (SELECT value FROM json_each(:devices)) ORDER BY id"_s)
                         .bind(u":devices"_s, idArray(devices))
                         .rows(&readServicePlan);
    for (const auto &plan : all)
        plans[plan.device].append(plan);
    return plans;
}

QList<ServicePlan> ServicePlanStore::dueBy(QDate day) const
{
    return m_db.prepare(kSelect + u" WHERE ended_on IS NULL AND next_due_on <= :day ORDER BY next_due_on, id"_s)
        .bind(u":day"_s, day)
        .rows(&readServicePlan);
}
