// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordacts.h"
#include "ui/devices/contractdetails.h"
#include "ui/devices/devicedetails.h"

/// What can be done with a contract: asks what is needed, does it, and says how to take it back.
class ContractActions : public RecordActs
{
    Q_OBJECT

public:
    ContractActions(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    void add();
    /// A contract about this device, with its owner.
    void addFor(const DeviceDetails &details);
    void edit(const ContractDetails &details);
    void renew(const Contract &contract);
    void end(const Contract &contract);

signals:
    /// Show this contract.
    void shown(ContractId id);

private:
    ContractDetails blank() const;
    void open(const ContractDetails &details);
    void save(class ContractForm *form, const Contract &before, const Contract &contract);
    void settle(class ContractForm *form, const Contract &mine);
    Undo restoring(const Contract &before);
};
