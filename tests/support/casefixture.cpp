// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casefixture.h"

#include "models/actions/logcontact.h"
#include "models/cases/caseevents.h"
#include "models/cases/casestore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

QList<CaseStatus> wayTo(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return {};
    case CaseStatus::Open:
    case CaseStatus::Cancelled: return {status};
    case CaseStatus::WaitingCustomer:
    case CaseStatus::WaitingThirdParty:
    case CaseStatus::Resolved: return {CaseStatus::Open, status};
    case CaseStatus::Closed: return {CaseStatus::Open, CaseStatus::Resolved, status};
    }
    Q_UNREACHABLE();
}

CaseFixture::CaseFixture() : db(shop.connection())
{
    db.execute(u"BEGIN"_s); // nothing waits for the disk
    ewa = StaffStore(db).add({.name = u"Ewa"_s, .role = StaffRole::Manager});
    jan = StaffStore(db).add({.name = u"Jan"_s});
    db.execute(u"INSERT INTO customers (id, kind, name, company, sort_key, created_at) "
               "VALUES (1, 'person', 'Anna Łącka', '', 'anna', 0), (2, 'company', 'Piotr', 'Bar Mleczny', 'bar', 0)"_s);
    db.execute(u"INSERT INTO products (id, name, sort_key, class) VALUES (1, 'Washer 7 kg', 'washer', 'durable')"_s);
    db.execute(u"INSERT INTO devices (id, product_id, serial, serial_key, owner_id, status) VALUES (1, 1, 'SN-1', 'sn1', 1, 'owned')"_s);
}

CaseId CaseFixture::newCase(const QString &subject)
{
    return logContact(
               db, {.customer = anna, .channel = Channel::Email, .text = u"Water on the floor"_s, .subject = subject},
               {kMonday, std::nullopt})
        .caseId;
}

CaseId CaseFixture::caseIn(CaseStatus status)
{
    const auto id = newCase();
    CaseChange change(db, id, {kMonday.plusSeconds(60), ewa});
    for (const auto step : wayTo(status))
        change.setStatus(step);
    change.finish();
    return id;
}

Case CaseFixture::caseOf(CaseId id)
{
    return CaseStore(db).find(id).value();
}

QString CaseFixture::statesOf(CaseId id)
{
    QStringList words;
    for (const auto &event : EventLog(db).of(kCaseEntity, id.value))
        words.append(event.toState);
    return words.join(u' ');
}
