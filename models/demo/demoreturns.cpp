// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoreturns.h"

#include "models/actions/handoverrepair.h"
#include "models/actions/loaner.h"
#include "models/actions/logcontact.h"
#include "models/actions/movereturn.h"
#include "models/actions/openreturn.h"
#include "models/actions/refundreturn.h"
#include "models/actions/replacereturned.h"
#include "models/devices/devicestore.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;

constexpr int kDayHours = 9; // the shop is open that long

static QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

Stamp DemoReturns::stamp(Instant at) const
{
    return {at, m_world.staff.technician};
}

void DemoReturns::later(Instant at, int workingHours, const std::function<void(Instant)> &action)
{
    m_world.agenda.add(m_world.hours.after(at, workingHours * 60), action);
}

CaseId DemoReturns::openCase(const Device &device, const DemoReturn &wanted, Instant at)
{
    const bool isRefund = wanted.kind == ReturnKind::Return;
    return logContact(m_world.db,
                      {.customer = device.owner,
                       .channel = Channel::Counter,
                       .text = text(wanted.words),
                       .kind = isRefund ? CaseKind::Return : wanted.kind == ReturnKind::Complaint ? CaseKind::Complaint : CaseKind::Fault,
                       .category = text(wanted.reason),
                       .product = device.product,
                       .serial = device.serial},
                      stamp(at))
        .caseId;
}

void DemoReturns::bring(const Device &device, const DemoReturn &wanted, Instant at)
{
    const auto today = m_world.hours.dayOf(at);
    const auto opened = openReturn(m_world.db,
                                   {.caseId = openCase(device, wanted, at),
                                    .device = device.id,
                                    .kind = wanted.kind,
                                    .reason = text(wanted.reason),
                                    .description = text(wanted.words),
                                    .requestedOn = today,
                                    .promisedOn = m_world.hours.openDay(today.addDays(wanted.promisedDays))},
                                   stamp(at));
    if (!opened.isDone() || wanted.last == ReturnStatus::Draft)
        return;
    moveReturn(m_world.db, opened.id, {.to = ReturnStatus::Confirmed}, stamp(at));
    if (wanted.last != ReturnStatus::Confirmed)
        later(at, 2, [this, id = opened.id, wanted](Instant when) { receive(id, wanted, when); });
}

void DemoReturns::receive(ReturnId id, const DemoReturn &wanted, Instant at)
{
    moveReturn(m_world.db, id, {.to = ReturnStatus::Received}, stamp(at));
    if (wanted.loaner)
        lend(id, at);
    if (wanted.last != ReturnStatus::Received)
        later(at, kDayHours, [this, id, wanted](Instant when) { decide(id, wanted, when); });
}

QString DemoReturns::categoryOf(DeviceId id) const
{
    const auto device = DeviceStore(m_world.db).find(id).value();
    const auto found = std::find_if(m_world.products.cbegin(), m_world.products.cend(),
                                    [&device](const DemoProduct &one) { return one.product.id == device.product; });
    return found->product.category;
}

/// A fridge for a fridge.
void DemoReturns::lend(ReturnId id, Instant at)
{
    const auto wanted = categoryOf(ReturnStore(m_world.db).find(id)->device.value());
    const auto loaners = DeviceStore(m_world.db).freeLoaners();
    const auto fits = std::find_if(loaners.cbegin(), loaners.cend(), [&](const Device &loaner) { return categoryOf(loaner.id) == wanted; });
    if (fits != loaners.cend())
        lendLoaner(m_world.db, id, fits->id, m_world.hours.dayOf(at), stamp(at));
}

void DemoReturns::decide(ReturnId id, const DemoReturn &wanted, Instant at)
{
    moveReturn(m_world.db, id, {.to = ReturnStatus::Inspecting}, stamp(at));
    if (wanted.last == ReturnStatus::Inspecting)
        return;
    const auto verdict = at.plusSeconds(40 * 60);
    if (!wanted.resolution) {
        moveReturn(m_world.db, id, {.to = ReturnStatus::Rejected, .reason = u"Ślady zalania: tego gwarancja nie obejmuje."_s}, stamp(verdict));
        return later(verdict, kDayHours, [this, id, wanted](Instant when) { settle(id, wanted, when); });
    }
    moveReturn(m_world.db, id, {.to = ReturnStatus::Approved, .resolution = wanted.resolution}, stamp(verdict));
    if (wanted.last == ReturnStatus::Approved)
        return;
    if (wanted.resolution == ReturnResolution::Repair)
        return later(verdict, 3, [this, id, wanted](Instant when) { repair(id, wanted, when); });
    later(verdict, kDayHours, [this, id, wanted](Instant when) { settle(id, wanted, when); });
}

void DemoReturns::repair(ReturnId id, const DemoReturn &wanted, Instant at)
{
    moveReturn(m_world.db, id, {.to = ReturnStatus::InRepair}, stamp(at));
    if (wanted.last == ReturnStatus::InRepair)
        return;
    later(at, wanted.daysInRepair * kDayHours, [this, id, wanted](Instant when) {
        moveReturn(m_world.db, id, {.to = ReturnStatus::Ready}, stamp(when));
        if (wanted.last != ReturnStatus::Ready)
            later(when, kDayHours, [this, id, wanted](Instant then) { settle(id, wanted, then); });
    });
}

void DemoReturns::settle(ReturnId id, const DemoReturn &wanted, Instant at)
{
    const auto day = m_world.hours.dayOf(at);
    if (!wanted.resolution)
        moveReturn(m_world.db, id, {.to = ReturnStatus::SentBack}, stamp(at));
    else if (wanted.resolution == ReturnResolution::Repair)
        handOverRepair(m_world.db, id, day, kRepairMonths, stamp(at));
    else if (wanted.resolution == ReturnResolution::Replace)
        replace(id, at);
    else
        refund(id, at);
    if (ReturnStore(m_world.db).find(id)->isLoanerOut())
        takeLoanerBack(m_world.db, id, day, stamp(at));
    if (wanted.last == ReturnStatus::Closed)
        finish(id, at);
}

void DemoReturns::replace(ReturnId id, Instant at)
{
    replaceReturned(m_world.db, id, {.serial = u"ZW%1"_s.arg(++m_serials, 6, 10, QChar(u'0')), .day = m_world.hours.dayOf(at)}, stamp(at));
}

void DemoReturns::refund(ReturnId id, Instant at)
{
    const auto limit = refundLimit(m_world.db, ReturnStore(m_world.db).find(id).value());
    if (limit && limit->mostMinor > 0)
        refundReturn(m_world.db, id,
                     {.amountMinor = limit->mostMinor,
                      .method = PaymentMethod::Transfer,
                      .day = m_world.hours.dayOf(at),
                      .adjustmentText = u"Potrącenie"_s},
                     stamp(at));
}

/// The return is closed, and the case resolved with a word to the customer.
void DemoReturns::finish(ReturnId id, Instant at)
{
    const auto record = ReturnStore(m_world.db).find(id).value();
    const auto reason = isSettled(record.status) ? QString() : u"Załatwione inaczej."_s;
    moveReturn(m_world.db, id, {.to = ReturnStatus::Closed, .reason = reason}, stamp(at.plusSeconds(600)));
    logContact(m_world.db,
               {.caseId = record.caseId,
                .direction = Direction::Outbound,
                .channel = Channel::Phone,
                .text = u"Zgłoszenie %1 zakończone, klient powiadomiony."_s.arg(record.number),
                .solved = true},
               stamp(at.plusSeconds(900)));
}
