// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casechange.h"
#include "models/core/problem.h"

/// What a person writes down about one contact. With `caseId` it belongs to that case; without, it opens a new one.
struct ContactEntry {
    std::optional<CustomerId> customer;
    std::optional<CaseId> caseId;
    Direction direction = Direction::Inbound;
    Channel channel = Channel::Phone;
    QString text;
    bool automatic = false;        ///< a machine spoke, such as a confirmation of receipt
    bool solved = false;           ///< the case is resolved with this contact
    bool waitsForCustomer = false; ///< the case then waits for the customer

    // Of a new case:
    CaseKind kind = CaseKind::Question;
    CasePriority priority = CasePriority::Normal;
    QString category;
    QString subject; ///< empty: the first line of the text
    std::optional<ProductId> product;
    QString serial;
    std::optional<DeviceId> device;
    std::optional<StaffId> assignee;
};

/// What is wrong with an entry: a text required, texts that fit and can be kept.
Problems problemsOf(const ContactEntry &entry);

/// What became of a logged contact.
struct LoggedContact {
    enum class Effect {
        Added,    ///< to a case; its state is as it was
        Opened,   ///< a new case
        Answered, ///< a new case was taken into work
        Reopened, ///< the customer came back to a resolved case
        Resumed,  ///< the customer answered what we waited for
        Followed, ///< the case had ended: a new one follows it up
        Solved,
        Waiting, ///< now for the customer
    };

    CaseId caseId;
    QString number;
    Effect effect = Effect::Added;
    CaseStep step; ///< for undoCaseStep
};
