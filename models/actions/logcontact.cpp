// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/logcontact.h"

#include "models/cases/caseinput.h"
#include "models/cases/caserules.h"
#include "models/cases/casestore.h"
#include "models/cases/contactrules.h"
#include "models/settings/shopsettings.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace {

using Effect = LoggedContact::Effect;

/// The case that takes the contact: the chosen one, or what it was merged into.
std::optional<Case> targetOf(Connection &db, const ContactEntry &entry)
{
    auto target = entry.caseId ? CaseStore(db).find(*entry.caseId) : std::nullopt;
    if (entry.caseId && !target)
        throw StorageError(StorageError::Kind::Conflict, u"the case was removed meanwhile"_s);
    constexpr int kMostSteps = 20; // a ring of duplicates must not hold us for ever
    for (int step = 0; step < kMostSteps && target && target->status == CaseStatus::Cancelled && target->duplicateOf;
         ++step)
        target = CaseStore(db).find(*target->duplicateOf);
    return target;
}

CaseId openNewCase(Connection &db, const ContactEntry &entry, const std::optional<Case> &followed, const Stamp &stamp)
{
    Case record{.customer = entry.customer,
                .product = entry.product,
                .serial = entry.serial,
                .device = entry.device,
                .channel = entry.channel,
                .kind = entry.kind,
                .category = entry.category.trimmed(),
                .subject = entry.subject.trimmed(),
                .priority = entry.priority,
                .assignee = entry.assignee,
                .openedAt = stamp.at};
    if (followed) {
        record.followsUp = followed->id;
        record.customer = followed->customer;
        record.product = followed->product;
        record.serial = followed->serial;
        record.device = followed->device;
        record.kind = followed->kind;
        record.category = followed->category;
        record.subject = followed->subject;
    }
    if (record.subject.isEmpty())
        record.subject = subjectFrom(entry.text);
    const auto zone = ShopSettingsStore(db).load().zone;
    return openCase(db, record, dayOf(stamp.at, zone).year(), stamp);
}

bool isReply(const ContactEntry &entry)
{
    const Interaction contact{.direction = entry.direction, .channel = entry.channel, .automatic = entry.automatic};
    return isAnsweredAtOnce(contact) || (entry.direction == Direction::Outbound && !entry.automatic);
}

/// Moves the case as an inbound contact or our reply demands.
Effect moveByContact(CaseChange &change, const ContactEntry &entry)
{
    const auto before = change.record().status;
    if (entry.direction == Direction::Inbound)
        change.setStatus(statusAfterContact(before).value_or(before), u"contact"_s);
    if (isReply(entry))
        change.setStatus(statusAfterReply(change.record().status));
    const auto after = change.record().status;
    if (after == before)
        return Effect::Added;
    if (isReopening(before, after))
        return Effect::Reopened;
    return before == CaseStatus::New ? Effect::Answered : Effect::Resumed;
}

/// Moves the case on as the person said; a new case is taken into work first. What the rules forbid is left out.
Effect moveByWish(CaseChange &change, CaseStatus to, Effect byContact)
{
    const auto status = change.record().status;
    if (status == CaseStatus::New)
        change.setStatus(CaseStatus::Open);
    if (refusal(change.record().status, to))
        return byContact;
    change.setStatus(to);
    return to == CaseStatus::Resolved ? Effect::Solved : Effect::Waiting;
}

Interaction interactionOf(const ContactEntry &entry, const Case &record, const Stamp &stamp)
{
    return {.customer = record.customer,
            .caseId = record.id,
            .direction = entry.direction,
            .channel = entry.channel,
            .at = stamp.at,
            .author = stamp.by,
            .automatic = entry.automatic,
            .text = entry.text.trimmed()};
}

} // namespace

LoggedContact logContact(Connection &db, const ContactEntry &entry, const Stamp &stamp)
{
    const auto target = targetOf(db, entry);
    const bool hasEnded = target && entry.direction == Direction::Inbound && !statusAfterContact(target->status);
    const bool isNew = !target || hasEnded;
    const auto id = isNew ? openNewCase(db, entry, target, stamp) : target->id;

    CaseChange change(db, id, stamp);
    change.add(interactionOf(entry, change.record(), stamp));
    auto effect = moveByContact(change, entry);
    if (isReply(entry) && !change.record().assignee)
        change.setAssignee(stamp.by);
    if (isNew)
        effect = hasEnded ? Effect::Followed : Effect::Opened;
    if (entry.solved || entry.waitsForCustomer)
        effect = moveByWish(change, entry.solved ? CaseStatus::Resolved : CaseStatus::WaitingCustomer, effect);
    auto step = change.finish();
    if (isNew)
        step.eventBefore = 0;
    return {.caseId = id, .number = change.record().number, .effect = effect, .step = step};
}
