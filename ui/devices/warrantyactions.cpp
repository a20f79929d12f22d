// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeviceActions that is about warranties and inspections.
#include "models/actions/addwarranty.h"
#include "models/actions/endserviceplan.h"
#include "models/actions/recordinspection.h"
#include "models/actions/registerwarranty.h"
#include "models/actions/saveserviceplan.h"
#include "models/actions/voidwarranty.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/eventlog.h"
#include "models/warranties/warrantystore.h"
#include "ui/core/covertexts.h"
#include "ui/devices/dayreasondialog.h"
#include "ui/devices/deviceactions.h"
#include "ui/devices/inspectiondialog.h"
#include "ui/devices/plandialog.h"
#include "ui/devices/registrationdialog.h"
#include "ui/devices/warrantydialog.h"

using namespace Qt::StringLiterals;

DeviceActions::Undo DeviceActions::restoring(const Warranty &before)
{
    return undoing([before](Connection &db, const Stamp &stamp) {
        auto former = before;
        ++former.rowVersion;
        WarrantyStore(db).save(former, stamp, kUndoReason);
    });
}

DeviceActions::Undo DeviceActions::restoring(const ServicePlan &before)
{
    return undoing([before](Connection &db, const Stamp &stamp) {
        auto former = before;
        ++former.rowVersion;
        ServicePlanStore(db).save(former, stamp, kUndoReason);
    });
}

void DeviceActions::addWarranty(const DeviceDetails &details)
{
    auto *dialog = new WarrantyDialog(workspace(), details, window());
    connect(dialog, &WarrantyDialog::submitted, this, [this, dialog](const Warranty &warranty) {
        const auto work = [warranty, stamp = workspace().stamp()](Connection &db) { return ::addWarranty(db, warranty, stamp); };
        perform(dialog, work, [this](const Outcome<WarrantyId> &outcome) {
            emit done(tr("The warranty is added."),
                      undoing([id = outcome.id](Connection &db, const Stamp &) { WarrantyStore(db).remove(id, 1); }));
        });
    });
    dialog->open();
}

void DeviceActions::enterRegistration(const Warranty &warranty)
{
    auto *dialog = new RegistrationDialog(workspace(), warranty, window());
    connect(dialog, &RegistrationDialog::submitted, this, [this, dialog, warranty](const QString &number, QDate day) {
        const auto work = [warranty, number, day, stamp = workspace().stamp()](Connection &db) {
            return registerWarranty(db, warranty.id, warranty.rowVersion, number, day, stamp);
        };
        perform(dialog, work,
                [this, warranty](const Outcome<WarrantyId> &) { emit done(tr("The warranty is registered."), restoring(warranty)); });
    });
    dialog->open();
}

void DeviceActions::declareVoid(const Warranty &warranty)
{
    const DayReasonQuestion question{.name = u"voidDialog"_s,
                                     .title = tr("Declare void: %1").arg(warrantyName(warranty)),
                                     .actionText = tr("&Declare it void"),
                                     .dayName = u"void_on"_s,
                                     .dayLabel = tr("&Void from"),
                                     .day = workspace().today(),
                                     .reasonName = u"void_reason"_s,
                                     .reasonLabel = tr("&Why does it cover nothing any more?")};
    auto *dialog = new DayReasonDialog(workspace(), question, window());
    connect(dialog, &DayReasonDialog::submitted, this, [this, dialog, warranty](QDate day, const QString &reason) {
        const auto work = [warranty, day, reason, stamp = workspace().stamp()](Connection &db) {
            return voidWarranty(db, warranty.id, warranty.rowVersion, day, reason, stamp);
        };
        perform(dialog, work, [this, warranty](const Outcome<WarrantyId> &) { emit done(tr("The warranty is void."), restoring(warranty)); });
    });
    dialog->open();
}

void DeviceActions::plan(const ServicePlan &plan, const QString &productName)
{
    auto *dialog = new PlanDialog(workspace(), plan, productName, window());
    connect(dialog, &PlanDialog::submitted, this, [this, dialog, before = plan](const ServicePlan &wanted) {
        const auto work = [wanted, stamp = workspace().stamp()](Connection &db) { return saveServicePlan(db, wanted, stamp); };
        perform(dialog, work, [this, before](const Outcome<ServicePlanId> &outcome) {
            const auto remove = [id = outcome.id](Connection &db, const Stamp &) { ServicePlanStore(db).remove(id, 1); };
            emit done(tr("The inspections are planned."), before.id.isValid() ? restoring(before) : undoing(remove));
        });
    });
    dialog->open();
}

void DeviceActions::inspect(const ServicePlan &plan, const QString &productName)
{
    auto *dialog = new InspectionDialog(workspace(), plan, productName, window());
    connect(dialog, &InspectionDialog::submitted, this, [this, dialog, plan](QDate day, const QString &note) {
        const auto work = [plan, day, note, stamp = workspace().stamp()](Connection &db) {
            return recordInspection(db, plan.id, plan.rowVersion, day, note, stamp);
        };
        perform(dialog, work, [this, plan](const Outcome<ServicePlanId> &) { emit done(tr("The inspection is noted."), restoring(plan)); });
    });
    dialog->open();
}

void DeviceActions::endPlan(const ServicePlan &plan, const QString &productName)
{
    const DayReasonQuestion question{.name = u"endPlanDialog"_s,
                                     .title = tr("End the inspections of %1").arg(productName),
                                     .actionText = tr("&End the inspections"),
                                     .dayName = u"ended_on"_s,
                                     .dayLabel = tr("Ended &on"),
                                     .day = workspace().today(),
                                     .reasonName = u"end_reason"_s,
                                     .reasonLabel = tr("&Why are there no more inspections?")};
    auto *dialog = new DayReasonDialog(workspace(), question, window());
    connect(dialog, &DayReasonDialog::submitted, this, [this, dialog, plan](QDate day, const QString &reason) {
        const auto work = [plan, day, reason, stamp = workspace().stamp()](Connection &db) {
            return endServicePlan(db, plan.id, plan.rowVersion, day, reason, stamp);
        };
        perform(dialog, work, [this, plan](const Outcome<ServicePlanId> &) { emit done(tr("The inspections ended."), restoring(plan)); });
    });
    dialog->open();
}
