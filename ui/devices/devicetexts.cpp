// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicetexts.h"

#include "models/devices/devicerules.h"
#include "ui/core/formats.h"
#include "ui/core/problemtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class DeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceTexts)
};

} // namespace

QString deviceStatusText(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Owned: return DeviceTexts::tr("Owned");
    case DeviceStatus::Loaner: return DeviceTexts::tr("Loaner");
    case DeviceStatus::Returned: return DeviceTexts::tr("Came back");
    case DeviceStatus::TradedIn: return DeviceTexts::tr("Traded in");
    case DeviceStatus::Scrapped: return DeviceTexts::tr("Scrapped");
    }
    Q_UNREACHABLE();
}

QString deviceFilterText(DeviceFilter filter)
{
    switch (filter) {
    case DeviceFilter::All: return DeviceTexts::tr("All");
    case DeviceFilter::NotRegistered: return DeviceTexts::tr("Not registered");
    case DeviceFilter::ExpiredLastQuarter: return DeviceTexts::tr("Expired last quarter");
    case DeviceFilter::Loaners: return DeviceTexts::tr("Loaners");
    case DeviceFilter::EndsWithin: return DeviceTexts::tr("Ends within");
    }
    Q_UNREACHABLE();
}

QString emptyDevicesText(DeviceFilter filter)
{
    switch (filter) {
    case DeviceFilter::All:
        return DeviceTexts::tr("No devices yet. They come with the purchases that are handed over; add what was bought elsewhere.");
    case DeviceFilter::NotRegistered: return DeviceTexts::tr("Every warranty is registered that has to be.");
    case DeviceFilter::ExpiredLastQuarter: return DeviceTexts::tr("No cover ended in the last quarter.");
    case DeviceFilter::Loaners: return DeviceTexts::tr("The shop has no device to lend. Add one with the state “Loaner”.");
    case DeviceFilter::EndsWithin: return DeviceTexts::tr("No cover ends in these days.");
    }
    Q_UNREACHABLE();
}

QString servicePlanFilterText(ServicePlanFilter filter)
{
    switch (filter) {
    case ServicePlanFilter::Running: return DeviceTexts::tr("Going on", "inspections");
    case ServicePlanFilter::Overdue: return DeviceTexts::tr("Overdue", "inspections");
    case ServicePlanFilter::DueWithin: return DeviceTexts::tr("Due within", "inspections");
    case ServicePlanFilter::All: return DeviceTexts::tr("All", "inspections");
    }
    Q_UNREACHABLE();
}

QString emptyServicePlansText(ServicePlanFilter filter)
{
    switch (filter) {
    case ServicePlanFilter::Running:
    case ServicePlanFilter::All: return DeviceTexts::tr("No inspections are planned. Plan them at a device.");
    case ServicePlanFilter::Overdue: return DeviceTexts::tr("No inspection is overdue.");
    case ServicePlanFilter::DueWithin: return DeviceTexts::tr("No inspection is due in these days.");
    }
    Q_UNREACHABLE();
}

QString servicePlanStateText(ServicePlanState state)
{
    switch (state) {
    case ServicePlanState::Planned: return DeviceTexts::tr("Planned", "an inspection");
    case ServicePlanState::Due: return DeviceTexts::tr("Due", "an inspection");
    case ServicePlanState::Overdue: return DeviceTexts::tr("Overdue", "an inspection");
    case ServicePlanState::Ended: return DeviceTexts::tr("Ended", "an inspection");
    }
    Q_UNREACHABLE();
}

Meaning servicePlanStateMeaning(ServicePlanState state)
{
    switch (state) {
    case ServicePlanState::Planned: return Meaning::Good;
    case ServicePlanState::Due: return Meaning::Warning;
    case ServicePlanState::Overdue: return Meaning::Bad;
    case ServicePlanState::Ended: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString servicePlanStateIcon(ServicePlanState state)
{
    switch (state) {
    case ServicePlanState::Planned: return u"calendar"_s;
    case ServicePlanState::Due: return u"clock"_s;
    case ServicePlanState::Overdue: return u"dialog-warning"_s;
    case ServicePlanState::Ended: return u"block"_s;
    }
    Q_UNREACHABLE();
}

QString contractFilterText(ContractFilter filter)
{
    switch (filter) {
    case ContractFilter::Running: return DeviceTexts::tr("Running", "contracts");
    case ContractFilter::EndsWithin: return DeviceTexts::tr("Ends within", "contracts");
    case ContractFilter::Over: return DeviceTexts::tr("Over", "contracts");
    case ContractFilter::All: return DeviceTexts::tr("All", "contracts");
    }
    Q_UNREACHABLE();
}

QString emptyContractsText(ContractFilter filter)
{
    switch (filter) {
    case ContractFilter::Running: return DeviceTexts::tr("No contract is running.");
    case ContractFilter::EndsWithin: return DeviceTexts::tr("No contract ends in these days.");
    case ContractFilter::Over: return DeviceTexts::tr("No contract is over.");
    case ContractFilter::All: return DeviceTexts::tr("No contracts yet.");
    }
    Q_UNREACHABLE();
}

QString contractStateText(ContractState state)
{
    switch (state) {
    case ContractState::NotStarted: return DeviceTexts::tr("Not begun yet", "a contract");
    case ContractState::Running: return DeviceTexts::tr("Running", "a contract");
    case ContractState::Ending: return DeviceTexts::tr("To be decided", "a contract");
    case ContractState::NoticeGiven: return DeviceTexts::tr("Notice given", "a contract");
    case ContractState::Ended: return DeviceTexts::tr("Ended", "a contract");
    }
    Q_UNREACHABLE();
}

Meaning contractStateMeaning(ContractState state)
{
    switch (state) {
    case ContractState::NotStarted: return Meaning::Accent;
    case ContractState::Running: return Meaning::Good;
    case ContractState::Ending: return Meaning::Warning;
    case ContractState::NoticeGiven:
    case ContractState::Ended: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString contractStateIcon(ContractState state)
{
    switch (state) {
    case ContractState::NotStarted: return u"calendar"_s;
    case ContractState::Running: return u"check"_s;
    case ContractState::Ending: return u"clock"_s;
    case ContractState::NoticeGiven: return u"flag"_s;
    case ContractState::Ended: return u"block"_s;
    }
    Q_UNREACHABLE();
}

QString monthsText(int months)
{
    return DeviceTexts::tr("%n month(s)", nullptr, months);
}

QString termText(const Warranty &warranty, const Formats &formats)
{
    const auto from = formats.date(warranty.startsOn);
    if (!warranty.endsOn)
        return DeviceTexts::tr("from %1, for life").arg(from);
    return DeviceTexts::tr("%1 – %2", "the first and the last day").arg(from, formats.date(*warranty.endsOn));
}

QString deviceProblemText(const Problem &problem)
{
    if (takenBy(problem))
        return DeviceTexts::tr("A device of this product has that serial number already.");
    if (problem.field == u"owner" && problem.kind == ProblemKind::NotAllowed)
        return DeviceTexts::tr("A loaner is the shop's own. Leave the owner empty, or choose another state.");
    if (problem.field == u"serial" && problem.kind == ProblemKind::NotAllowed)
        return DeviceTexts::tr("A serial number has letters or digits.");
    return problemSentence(problem);
}
