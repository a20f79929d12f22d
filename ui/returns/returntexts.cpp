// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returntexts.h"

#include "ui/core/formats.h"
#include "ui/core/statetexts.h"

using namespace Qt::StringLiterals;

namespace {

class ReturnTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReturnTexts)
};

} // namespace

QString returnKindText(ReturnKind kind)
{
    switch (kind) {
    case ReturnKind::Return: return ReturnTexts::tr("Return", "give the goods back");
    case ReturnKind::Exchange: return ReturnTexts::tr("Exchange");
    case ReturnKind::Repair: return ReturnTexts::tr("Repair");
    case ReturnKind::Complaint: return ReturnTexts::tr("Complaint");
    }
    Q_UNREACHABLE();
}

QString returnResolutionText(ReturnResolution resolution)
{
    switch (resolution) {
    case ReturnResolution::Repair: return ReturnTexts::tr("Repair it");
    case ReturnResolution::Replace: return ReturnTexts::tr("Replace it");
    case ReturnResolution::Refund: return ReturnTexts::tr("Refund the money");
    }
    Q_UNREACHABLE();
}

QString returnFilterText(ReturnFilter filter)
{
    switch (filter) {
    case ReturnFilter::Open: return ReturnTexts::tr("Open");
    case ReturnFilter::Due: return ReturnTexts::tr("Promised today or overdue");
    case ReturnFilter::LoanerOut: return ReturnTexts::tr("Loaner out");
    case ReturnFilter::ToInspect: return ReturnTexts::tr("To inspect");
    case ReturnFilter::All: return ReturnTexts::tr("All");
    }
    Q_UNREACHABLE();
}

QString emptyReturnsText(ReturnFilter filter)
{
    switch (filter) {
    case ReturnFilter::Open: return ReturnTexts::tr("No return is open. One is opened from its case, by “Open return …”.");
    case ReturnFilter::Due: return ReturnTexts::tr("Nothing was promised for today, and nothing is overdue.");
    case ReturnFilter::LoanerOut: return ReturnTexts::tr("No loaner is out.");
    case ReturnFilter::ToInspect: return ReturnTexts::tr("Nothing waits for inspection.");
    case ReturnFilter::All: return ReturnTexts::tr("No returns yet. One is opened from its case, by “Open return …”.");
    }
    Q_UNREACHABLE();
}

QString returnStatusIconName(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::Draft: return u"note"_s;
    case ReturnStatus::Confirmed: return u"check"_s;
    case ReturnStatus::Received: return u"arrow-incoming"_s;
    case ReturnStatus::Inspecting: return u"edit-find"_s;
    case ReturnStatus::Approved: return u"dialog-ok"_s;
    case ReturnStatus::InRepair: return u"configure"_s;
    case ReturnStatus::Ready: return u"flag"_s;
    case ReturnStatus::HandedOver: return u"people-handover"_s;
    case ReturnStatus::Replaced: return u"merge"_s;
    case ReturnStatus::Refunded: return u"payment"_s;
    case ReturnStatus::Rejected: return u"block"_s;
    case ReturnStatus::SentBack: return u"arrow-outgoing"_s;
    case ReturnStatus::Closed: return u"window-close"_s;
    }
    Q_UNREACHABLE();
}

static QString approveText(ReturnKind kind)
{
    switch (kind) {
    case ReturnKind::Return: return ReturnTexts::tr("&Approve return …");
    case ReturnKind::Exchange: return ReturnTexts::tr("&Approve exchange …");
    case ReturnKind::Repair: return ReturnTexts::tr("&Approve repair …");
    case ReturnKind::Complaint: return ReturnTexts::tr("&Approve complaint …");
    }
    Q_UNREACHABLE();
}

QString returnStepText(const Return &record, ReturnStatus to)
{
    switch (to) {
    case ReturnStatus::Draft: break; // nothing leads there
    case ReturnStatus::Confirmed: return ReturnTexts::tr("Con&firm");
    case ReturnStatus::Received: return ReturnTexts::tr("&Goods received");
    case ReturnStatus::Inspecting: return ReturnTexts::tr("Start &inspection");
    case ReturnStatus::Approved: return approveText(record.kind);
    case ReturnStatus::InRepair: return ReturnTexts::tr("Start &repair");
    case ReturnStatus::Ready: return ReturnTexts::tr("&Repair done");
    case ReturnStatus::HandedOver: return ReturnTexts::tr("&Hand over …");
    case ReturnStatus::Replaced: return ReturnTexts::tr("Hand out re&placement …");
    case ReturnStatus::Refunded: return ReturnTexts::tr("Re&fund …");
    case ReturnStatus::Rejected: return ReturnTexts::tr("Re&ject …");
    case ReturnStatus::SentBack: return ReturnTexts::tr("&Sent back");
    case ReturnStatus::Closed: return isSettled(record.status) ? ReturnTexts::tr("C&lose") : ReturnTexts::tr("C&lose early …");
    }
    return {};
}

static QString stepDonePattern(ReturnStatus to)
{
    switch (to) {
    case ReturnStatus::Draft: return ReturnTexts::tr("%1 is opened.");
    case ReturnStatus::Confirmed: return ReturnTexts::tr("%1 is confirmed.");
    case ReturnStatus::Received: return ReturnTexts::tr("The goods of %1 are here.");
    case ReturnStatus::Inspecting: return ReturnTexts::tr("%1 is being inspected.");
    case ReturnStatus::Approved: return ReturnTexts::tr("%1 is approved.");
    case ReturnStatus::InRepair: return ReturnTexts::tr("%1 is in repair.");
    case ReturnStatus::Ready: return ReturnTexts::tr("%1 is ready to be handed over.");
    case ReturnStatus::HandedOver: return ReturnTexts::tr("%1 is handed over.");
    case ReturnStatus::Replaced: return ReturnTexts::tr("The replacement of %1 is with the customer.");
    case ReturnStatus::Refunded: return ReturnTexts::tr("%1 is refunded.");
    case ReturnStatus::Rejected: return ReturnTexts::tr("%1 is rejected.");
    case ReturnStatus::SentBack: return ReturnTexts::tr("The goods of %1 are sent back.");
    case ReturnStatus::Closed: return ReturnTexts::tr("%1 is closed.");
    }
    Q_UNREACHABLE();
}

QString returnStepDoneText(const QString &number, ReturnStatus to)
{
    return stepDonePattern(to).arg(number);
}

QString refusalText(ReturnRefusal refusal)
{
    switch (refusal) {
    case ReturnRefusal::Unchanged: return ReturnTexts::tr("The return is there already: somebody else was quicker.");
    case ReturnRefusal::IsClosed: return ReturnTexts::tr("A closed return stays closed. What comes back again is a new return.");
    case ReturnRefusal::WentOn: return ReturnTexts::tr("The return has gone on meanwhile: somebody else was quicker.");
    case ReturnRefusal::NotConfirmed: return ReturnTexts::tr("Confirm the return before its goods come in.");
    case ReturnRefusal::NotReceived: return ReturnTexts::tr("Only goods that are here can be inspected.");
    case ReturnRefusal::NotInspected: return ReturnTexts::tr("Inspect the goods before you approve or reject.");
    case ReturnRefusal::NotApproved: return ReturnTexts::tr("Approve the return before it is repaired, replaced or refunded.");
    case ReturnRefusal::OtherResolution: return ReturnTexts::tr("Something else was approved for this return.");
    case ReturnRefusal::NotInRepair: return ReturnTexts::tr("Only what is in repair becomes ready.");
    case ReturnRefusal::NotReady: return ReturnTexts::tr("Finish the repair before you hand over.");
    case ReturnRefusal::NotRejected: return ReturnTexts::tr("Only rejected goods are sent back.");
    case ReturnRefusal::LoanerOut: return ReturnTexts::tr("The loaner is still out. Take it back before you close the return.");
    }
    Q_UNREACHABLE();
}

QString windowSentence(const std::optional<ReturnWindow> &window, const Formats &formats)
{
    if (!window)
        return {};
    const auto day = formats.date(window->lastDay);
    return window->right == ReturnRight::MoneyBack ? ReturnTexts::tr("Within the return window until %1: money back.").arg(day)
                                                   : ReturnTexts::tr("Outside the return window since %1: warranty or goodwill.").arg(day);
}

static QString layerText(const Warranty &warranty)
{
    const auto layer = warrantyLayerText(warranty.layer);
    return warranty.provider.isEmpty() ? layer : ReturnTexts::tr("%1 (%2)", "a warranty layer and who answers").arg(layer, warranty.provider);
}

/// Why nothing covers it.
static QString gapSentence(const Cover &cover, const QString &day, const Formats &formats)
{
    const auto &warranty = cover.layer->warranty;
    const auto layer = layerText(warranty);
    switch (cover.state) {
    case WarrantyState::Active:
    case WarrantyState::Expiring: break; // covered
    case WarrantyState::NotStarted:
        return ReturnTexts::tr("Not covered on %1. %2 begins on %3.").arg(day, layer, formats.date(warranty.startsOn));
    case WarrantyState::Expired:
        return ReturnTexts::tr("Not covered on %1. %2 ended on %3.").arg(day, layer, formats.date(warranty.endsOn.value_or(QDate())));
    case WarrantyState::Exhausted: return ReturnTexts::tr("Not covered on %1. %2: all claims are used up.").arg(day, layer);
    case WarrantyState::Void:
        return ReturnTexts::tr("Not covered on %1. %2 is void since %3.").arg(day, layer, formats.date(warranty.voidOn.value_or(QDate())));
    }
    return {};
}

QString coverSentence(const Cover &cover, QDate day, const Formats &formats)
{
    const auto on = formats.date(day);
    if (!cover.layer)
        return ReturnTexts::tr("Not covered on %1. There is no warranty.").arg(on);
    if (!cover.isCovered())
        return gapSentence(cover, on, formats);
    const auto layer = layerText(cover.layer->warranty);
    const auto end = cover.layer->warranty.endsOn;
    return end ? ReturnTexts::tr("Covered on %1: %2, until %3.").arg(on, layer, formats.date(*end))
               : ReturnTexts::tr("Covered on %1: %2, for life.").arg(on, layer);
}
