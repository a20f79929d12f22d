// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serviceplans/serviceplan.h"
#include "models/storage/stamp.h"

#include <QHash>
#include <QList>

class Connection;
class Statement;

/// The entity of the event log; its states are planned, ended and, of each inspection that was done, the day: "done 2026-03-05".
inline const QString kServicePlanEntity = QStringLiteral("service_plan");

/// Owns the table `service_plans`. It keeps what it is given: see serviceplanrules.h. Inspections and the end go into the event log.
class ServicePlanStore
{
public:
    explicit ServicePlanStore(Connection &db) : m_db(db) {}

    /// A set id is kept: so a removal is undone.
    ServicePlanId add(const ServicePlan &plan, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Adds many new ones by few statements.
    void addAll(const QList<ServicePlan> &plans, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one. `reason` goes into the event log.
    void save(const ServicePlan &plan, const Stamp &stamp, const QString &reason = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void remove(ServicePlanId id, qint64 rowVersion);

    std::optional<ServicePlan> find(ServicePlanId id) const;
    /// Oldest first, ended ones too.
    QList<ServicePlan> ofDevice(DeviceId device) const;
    /// The same for many devices, by one statement; a device without any has no entry.
    QHash<DeviceId, QList<ServicePlan>> ofDevices(const QList<DeviceId> &devices) const;
    /// Plans that go on and whose inspection is due on `day` or was before, the longest overdue first.
    QList<ServicePlan> dueBy(QDate day) const;

private:
    ServicePlanId nextId() const;

    Connection &m_db;
};

/// Reads the columns id, device_id, interval_months, next_due_on, last_done_on, ended_on, end_reason and row_version, which come first.
ServicePlan readServicePlan(const Statement &row);
