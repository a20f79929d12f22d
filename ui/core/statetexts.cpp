// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/statetexts.h"

#include <QCoreApplication>

namespace {

class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(StateTexts)

public:
    static QString of(Channel channel);
    static QString of(PaymentMethod method);
    static QString of(CaseStatus status);
    static QString of(OfferStatus status);
    static QString of(ReturnStatus status);
    static QString of(WarrantyLayer layer);
};

} // namespace

QString StateTexts::of(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return tr("Phone");
    case Channel::Email: return tr("E-mail");
    case Channel::Chat: return tr("Chat");
    case Channel::Messenger: return tr("Messenger");
    case Channel::Sms: return tr("SMS");
    case Channel::Social: return tr("Social media");
    case Channel::WebForm: return tr("Web form");
    case Channel::Counter: return tr("Counter");
    }
    Q_UNREACHABLE();
}

QString StateTexts::of(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return tr("Cash");
    case PaymentMethod::Card: return tr("Card");
    case PaymentMethod::Transfer: return tr("Bank transfer");
    case PaymentMethod::Other: return tr("Other");
    }
    Q_UNREACHABLE();
}

QString StateTexts::of(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return tr("New");
    case CaseStatus::Open: return tr("Open");
    case CaseStatus::WaitingCustomer: return tr("Waiting for the customer");
    case CaseStatus::WaitingThirdParty: return tr("Waiting for a third party");
    case CaseStatus::Resolved: return tr("Resolved");
    case CaseStatus::Closed: return tr("Closed");
    case CaseStatus::Cancelled: return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString StateTexts::of(OfferStatus status)
{
    switch (status) {
    case OfferStatus::Draft: return tr("Draft");
    case OfferStatus::Issued: return tr("Issued");
    case OfferStatus::Accepted: return tr("Accepted");
    case OfferStatus::Declined: return tr("Declined");
    case OfferStatus::Withdrawn: return tr("Withdrawn");
    case OfferStatus::Superseded: return tr("Superseded");
    case OfferStatus::Expired: return tr("Expired");
    case OfferStatus::Converted: return tr("Purchased");
    }
    Q_UNREACHABLE();
}

QString StateTexts::of(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::Draft: return tr("Draft", "a return");
    case ReturnStatus::Confirmed: return tr("Confirmed", "a return");
    case ReturnStatus::Received: return tr("Received", "a return");
    case ReturnStatus::Inspecting: return tr("In inspection", "a return");
    case ReturnStatus::Approved: return tr("Approved", "a return");
    case ReturnStatus::InRepair: return tr("In repair", "a return");
    case ReturnStatus::Ready: return tr("Ready", "a return");
    case ReturnStatus::HandedOver: return tr("Handed over", "a return");
    case ReturnStatus::Replaced: return tr("Replaced", "a return");
    case ReturnStatus::Refunded: return tr("Refunded", "a return");
    case ReturnStatus::Rejected: return tr("Rejected", "a return");
    case ReturnStatus::SentBack: return tr("Sent back", "a return");
    case ReturnStatus::Closed: return tr("Closed", "a return");
    }
    Q_UNREACHABLE();
}

QString StateTexts::of(WarrantyLayer layer)
{
    switch (layer) {
    case WarrantyLayer::Statutory: return tr("Statutory warranty");
    case WarrantyLayer::Manufacturer: return tr("Manufacturer's warranty");
    case WarrantyLayer::Extended: return tr("Extended warranty");
    case WarrantyLayer::Repair: return tr("Repair warranty");
    }
    Q_UNREACHABLE();
}

QString channelText(Channel channel)
{
    return StateTexts::of(channel);
}

QString paymentMethodText(PaymentMethod method)
{
    return StateTexts::of(method);
}

QString caseStatusText(CaseStatus status)
{
    return StateTexts::of(status);
}

Meaning caseStatusMeaning(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return Meaning::Accent;
    case CaseStatus::Open: return Meaning::Warning;
    case CaseStatus::WaitingCustomer:
    case CaseStatus::WaitingThirdParty: return Meaning::Neutral;
    case CaseStatus::Resolved: return Meaning::Good;
    case CaseStatus::Closed:
    case CaseStatus::Cancelled: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString offerStatusText(OfferStatus status)
{
    return StateTexts::of(status);
}

QString returnStatusText(ReturnStatus status)
{
    return StateTexts::of(status);
}

Meaning offerStatusMeaning(OfferStatus status)
{
    switch (status) {
    case OfferStatus::Issued: return Meaning::Accent;
    case OfferStatus::Accepted:
    case OfferStatus::Converted: return Meaning::Good;
    case OfferStatus::Declined: return Meaning::Bad;
    case OfferStatus::Expired: return Meaning::Warning;
    case OfferStatus::Draft:
    case OfferStatus::Withdrawn:
    case OfferStatus::Superseded: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

Meaning returnStatusMeaning(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::Draft:
    case ReturnStatus::Confirmed: return Meaning::Accent;
    case ReturnStatus::Received:
    case ReturnStatus::Inspecting:
    case ReturnStatus::Approved:
    case ReturnStatus::InRepair: return Meaning::Warning;
    case ReturnStatus::Ready:
    case ReturnStatus::HandedOver:
    case ReturnStatus::Replaced:
    case ReturnStatus::Refunded: return Meaning::Good;
    case ReturnStatus::Rejected: return Meaning::Bad;
    case ReturnStatus::SentBack:
    case ReturnStatus::Closed: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString warrantyLayerText(WarrantyLayer layer)
{
    return StateTexts::of(layer);
}
