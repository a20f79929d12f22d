// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casedesk.h"

#include "models/actions/logcontact.h"
#include "models/cases/casestore.h"
#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "tests/support/casefixture.h"

using namespace Qt::StringLiterals;

CaseDesk::CaseDesk()
{
    write([this](Connection &db) {
        ewa = StaffStore(db).add({.name = u"Ewa <i>Nowak</i>"_s, .role = StaffRole::Manager});
        jan = StaffStore(db).add({.name = u"Jan"_s});
        anna = CustomerStore(db).add({.name = u"Anna <b>Łącka</b>"_s});
        company = CustomerStore(db).add({.kind = CustomerKind::Company, .company = u"Bar Mleczny & Co"_s});
    });
    workspace().setStaff(ewa);
}

CaseId CaseDesk::addCase(const QString &subject, CaseStatus status)
{
    const auto yesterday = workspace().now().plusDays(-1);
    return write([this, subject, status, yesterday](Connection &db) {
        const ContactEntry entry{.customer = anna,
                                 .channel = Channel::Email,
                                 .text = u"<img src=x> Water on the floor"_s,
                                 .category = u"Leak"_s,
                                 .subject = subject};
        const auto id = logContact(db, entry, {yesterday, std::nullopt}).caseId;
        CaseChange change(db, id, {yesterday.plusSeconds(600), jan});
        for (const auto step : wayTo(status))
            change.setStatus(step);
        change.finish();
        return id;
    });
}

Case CaseDesk::caseOf(CaseId id)
{
    return read([id](Connection &db) { return CaseStore(db).find(id); }).value();
}
