// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/cases/casewords.h"
#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"
#include "models/devices/deviceid.h"
#include "models/products/productid.h"
#include "models/staff/staffid.h"

#include <QDate>

/// A customer's request for help. What the clocks say is kept beside it by the rules of caseclocks.h; nobody types it.
struct Case {
    CaseId id;
    QString number;
    std::optional<CustomerId> customer;
    std::optional<ProductId> product;
    QString serial;
    std::optional<DeviceId> device; ///< the one it is about, where it is known here
    Channel channel = Channel::Phone;
    CaseKind kind = CaseKind::Question;
    QString category;
    QString subject;
    CasePriority priority = CasePriority::Normal;
    int level = 1; ///< support level 1–3
    std::optional<StaffId> assignee;
    CaseStatus status = CaseStatus::New;
    Instant openedAt;
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> firstResolvedAt;
    std::optional<Instant> lastResolvedAt;
    std::optional<Instant> closedAt;
    int reopenCount = 0;
    int handOverCount = 0;
    std::optional<int> inboundEpisodes; ///< nothing: unknown, which the figures count as one
    std::optional<qint64> oursFirstMs;  ///< time that was ours until the first resolution; nothing: not known
    std::optional<qint64> oursLastMs;   ///< the same until the last resolution
    std::optional<CaseId> followsUp;
    std::optional<CaseId> duplicateOf;
    std::optional<CancelReason> cancelReason;
    bool internal = false;
    std::optional<QDate> statutoryDueOn;
    qint64 rowVersion = 0;

    bool operator==(const Case &) const = default;
};
