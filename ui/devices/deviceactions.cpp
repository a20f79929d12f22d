// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceactions.h"

#include "models/actions/changedeviceowner.h"
#include "models/actions/savedevice.h"
#include "models/actions/savenewdevice.h"
#include "models/devices/devicestore.h"
#include "models/storage/eventlog.h"
#include "ui/devices/deviceconflict.h"
#include "ui/devices/deviceform.h"
#include "ui/devices/ownerdialog.h"

using namespace Qt::StringLiterals;

void DeviceActions::addFor(CustomerId owner, const QString &name)
{
    DeviceDetails details{.ownerName = name};
    if (owner.isValid())
        details.device.owner = owner;
    auto *form = new DeviceForm(workspace(), details, window());
    connect(form, &DeviceForm::submitted, this, [this, form](const Device &device, const std::optional<Warranty> &warranty) {
        saveNew(form, device, warranty);
    });
    open(form);
}

void DeviceActions::edit(const DeviceDetails &details)
{
    auto *form = new DeviceForm(workspace(), details, window());
    connect(form, &DeviceForm::submitted, this,
            [this, form, before = details.device](const Device &device) { saveChanged(form, before, device); });
    open(form);
}

void DeviceActions::open(DeviceForm *form)
{
    connect(form, &DeviceForm::otherRequested, this, &DeviceActions::shown);
    form->open();
}

void DeviceActions::saveNew(DeviceForm *form, const Device &device, const std::optional<Warranty> &warranty)
{
    const auto work = [device, warranty, stamp = workspace().stamp()](Connection &db) { return saveNewDevice(db, device, warranty, stamp); };
    perform(form, work, [this](const Outcome<DeviceId> &outcome) {
        emit shown(outcome.id);
        const auto remove = [id = outcome.id](Connection &db, const Stamp &stamp) { DeviceStore(db).removeAll({id}, stamp); };
        emit done(tr("The device is saved."), undoing(remove));
    });
}

void DeviceActions::saveChanged(DeviceForm *form, const Device &before, const Device &device)
{
    const auto work = [device, stamp = workspace().stamp()](Connection &db) { return saveDevice(db, device, stamp); };
    const auto onDone = [this, before](const Outcome<DeviceId> &) { emit done(tr("The device is saved."), restoring(before)); };
    perform(form, work, onDone, [this, form, device] { settle(form, device); });
}

/// Someone else saved the device while it was edited.
void DeviceActions::settle(DeviceForm *form, const Device &mine)
{
    const auto read = [id = mine.id](Connection &db) { return readDeviceDetails(db, id); };
    readStored(form, read, [this, form, mine](const DeviceDetails &theirs) {
        const DeviceDetails typed{.device = mine, .product = {.name = form->productName()}, .ownerName = form->ownerName()};
        askToChoose(form, theirs.product.name, conflictRows(typed, theirs, workspace().formats()),
                    [this, form, mine, theirs] { saveChanged(form, theirs.device, onTopOf(mine, theirs.device)); });
    });
}

DeviceActions::Undo DeviceActions::restoring(const Device &before)
{
    return undoing([before](Connection &db, const Stamp &stamp) {
        auto former = before;
        ++former.rowVersion;
        DeviceStore(db).save(former, stamp, kUndoReason);
    });
}

void DeviceActions::changeOwner(const DeviceDetails &details)
{
    auto *dialog = new OwnerDialog(workspace(), details, window());
    const auto onSubmitted = [this, dialog, before = details.device](std::optional<CustomerId> owner, const QString &reason) {
        const auto work = [before, owner, reason, stamp = workspace().stamp()](Connection &db) {
            return changeDeviceOwner(db, before.id, before.rowVersion, owner, reason, stamp);
        };
        perform(dialog, work,
                [this, before](const Outcome<DeviceId> &) { emit done(tr("The device has another owner."), restoring(before)); });
    };
    connect(dialog, &OwnerDialog::submitted, this, onSubmitted);
    dialog->open();
}
