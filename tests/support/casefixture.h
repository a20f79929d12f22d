// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casechange.h"
#include "tests/support/testshop.h"

/// 2026-03-02T10:00:00Z, a Monday: where the tests of cases begin.
constexpr Instant kMonday{1'772'445'600'000};

/// The way that the rules allow from New to `status`.
QList<CaseStatus> wayTo(CaseStatus status);

/// A shop, in one open transaction, with two people, two customers, a product and one device of it, by their ids, for tests of cases.
struct CaseFixture {
    CaseFixture();

    /// A case that came in by e-mail at kMonday and was not answered.
    CaseId newCase(const QString &subject = QStringLiteral("Washer leaks"));
    /// The same, in that state; brought there by the rules, a minute after kMonday.
    CaseId caseIn(CaseStatus status);
    Case caseOf(CaseId id);
    /// The words of its states so far: "new open resolved".
    QString statesOf(CaseId id);

    TestShop shop;
    Connection &db;
    StaffId ewa{1};
    StaffId jan{2};
    CustomerId anna{1};
    CustomerId company{2};
    ProductId washer{1};
    DeviceId washerOfAnna{1};
};
