// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractactions.h"

#include "models/actions/endcontract.h"
#include "models/actions/renewcontract.h"
#include "models/actions/savecontract.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"
#include "models/core/term.h"
#include "models/storage/eventlog.h"
#include "ui/devices/contractform.h"
#include "ui/devices/deviceconflict.h"
#include "ui/devices/dayreasondialog.h"
#include "ui/devices/renewdialog.h"

using namespace Qt::StringLiterals;

/// A year from today on, in the shop's currency.
ContractDetails ContractActions::blank() const
{
    const auto today = workspace().today();
    Contract contract{.startsOn = today, .currency = workspace().shop().currency};
    contract.endsOn = lastCoveredDay(today, contract.renewalMonths);
    return {.contract = contract};
}

void ContractActions::add()
{
    open(blank());
}

void ContractActions::addFor(const DeviceDetails &device)
{
    auto details = blank();
    details.contract.device = device.device.id;
    details.contract.customer = device.device.owner.value_or(CustomerId{});
    details.customerName = device.ownerName;
    details.deviceName = (device.product.name + u' ' + device.device.serial).trimmed();
    open(details);
}

void ContractActions::edit(const ContractDetails &details)
{
    open(details);
}

void ContractActions::open(const ContractDetails &details)
{
    auto *form = new ContractForm(workspace(), details, window());
    connect(form, &ContractForm::submitted, this,
            [this, form, before = details.contract](const Contract &contract) { save(form, before, contract); });
    form->open();
}

void ContractActions::save(ContractForm *form, const Contract &before, const Contract &contract)
{
    const auto work = [contract, stamp = workspace().stamp()](Connection &db) { return saveContract(db, contract, stamp); };
    const auto onDone = [this, before](const Outcome<ContractId> &outcome) {
        emit shown(outcome.id);
        const auto remove = [id = outcome.id](Connection &db, const Stamp &) { ContractStore(db).remove(id, 1); };
        emit done(tr("The contract is saved."), before.id.isValid() ? restoring(before) : undoing(remove));
    };
    perform(form, work, onDone, [this, form, contract] { settle(form, contract); });
}

/// Someone else saved the contract while it was edited.
void ContractActions::settle(ContractForm *form, const Contract &mine)
{
    const auto read = [id = mine.id](Connection &db) { return readContractDetails(db, id); };
    readStored(form, read, [this, form, mine](const ContractDetails &theirs) {
        const ContractDetails typed{.contract = mine, .customerName = form->customerName(), .deviceName = form->deviceName()};
        askToChoose(form, theirs.contract.title, conflictRows(typed, theirs, workspace().formats()),
                    [this, form, mine, theirs] { save(form, theirs.contract, onTopOf(mine, theirs.contract)); });
    });
}

ContractActions::Undo ContractActions::restoring(const Contract &before)
{
    return undoing([before](Connection &db, const Stamp &stamp) {
        auto former = before;
        ++former.rowVersion;
        ContractStore(db).save(former, stamp, kUndoReason);
    });
}

void ContractActions::renew(const Contract &contract)
{
    auto *dialog = new RenewDialog(workspace(), contract, window());
    connect(dialog, &RenewDialog::submitted, this, [this, dialog, contract](std::optional<qint64> price, const QString &reason) {
        const auto work = [contract, price, reason, stamp = workspace().stamp()](Connection &db) {
            return renewContract(db, contract.id, contract.rowVersion, price, reason, stamp);
        };
        perform(dialog, work, [this, contract](const Outcome<ContractId> &) {
            emit done(tr("Contract %1 is renewed.").arg(contract.number), restoring(contract));
        });
    });
    dialog->open();
}

void ContractActions::end(const Contract &contract)
{
    const DayReasonQuestion question{.name = u"endContractDialog"_s,
                                     .title = tr("End contract %1").arg(contract.number),
                                     .actionText = tr("&End the contract"),
                                     .dayName = u"ended_on"_s,
                                     .dayLabel = tr("Last &day"),
                                     .day = contract.endsOn,
                                     .reasonName = u"end_reason"_s,
                                     .reasonLabel = tr("&Why is it ended?")};
    auto *dialog = new DayReasonDialog(workspace(), question, window());
    connect(dialog, &DayReasonDialog::submitted, this, [this, dialog, contract](QDate day, const QString &reason) {
        const auto work = [contract, day, reason, stamp = workspace().stamp()](Connection &db) {
            return endContract(db, contract.id, contract.rowVersion, day, reason, stamp);
        };
        perform(dialog, work, [this, contract](const Outcome<ContractId> &) {
            emit done(tr("Contract %1 is ended.").arg(contract.number), restoring(contract));
        });
    });
    dialog->open();
}
