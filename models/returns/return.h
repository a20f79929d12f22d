// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/devices/deviceid.h"
#include "models/purchases/purchaseid.h"
#include "models/returns/returnid.h"
#include "models/returns/returnwords.h"
#include "models/warranties/warrantyid.h"

#include <QDate>

#include <optional>

/// Something that comes back within a case (an RMA): a device, or goods of a purchase line.
struct Return {
    ReturnId id;
    QString number; ///< unique; empty on `add`: the next free one, "RMA-2026-00042"
    CaseId caseId;
    std::optional<DeviceId> device;
    std::optional<PurchaseLineId> purchaseLine;
    qint64 quantityMilli = 1000; ///< thousandths
    ReturnKind kind = ReturnKind::Return;
    ReturnStatus status = ReturnStatus::Draft;
    std::optional<ReturnResolution> resolution; ///< chosen when it is approved
    QString reason;      ///< a short word for the figures, as a case's category
    QString description; ///< what is wrong, in words
    QDate requestedOn;
    std::optional<QDate> promisedOn;
    std::optional<WarrantyId> coveredBy;
    std::optional<qint64> refundMinor; ///< gross, in the currency of the purchase
    std::optional<PurchaseId> refundPurchase; ///< the document of the refund
    std::optional<DeviceId> replacementDevice;
    std::optional<DeviceId> loanerDevice;
    std::optional<QDate> loanerOutOn;
    std::optional<QDate> loanerBackOn;
    QString rejectReason;
    qint64 rowVersion = 0;

    bool isLoanerOut() const { return loanerDevice && !loanerBackOn; }
    bool operator==(const Return &) const = default;
};
