// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offerexpirer.h"

#include "models/actions/issueoffer.h"
#include "models/offers/offerstore.h"
#include "models/storage/connection.h"
#include "tests/support/casedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferExpirer : public QObject
{
    Q_OBJECT

private slots:
    void expiresWhatIsOverAndNothingElse();
};

static OfferId issue(CaseDesk &desk, QDate last)
{
    const Offer offer{.customer = desk.anna, .currency = u"PLN"_s, .validUntil = last,
                      .lines = {{.description = last.toString(Qt::ISODate), .unitPriceE4 = 10'000}}};
    const Stamp stamp{desk.workspace().now().plusDays(-10), {}};
    return desk.workspace().database().write([=](Connection &db) { return issueNewOffer(db, offer, {}, stamp).id; }).result();
}

void TestOfferExpirer::expiresWhatIsOverAndNothingElse()
{
    CaseDesk desk;
    const auto over = issue(desk, desk.workspace().today().addDays(-1));
    const auto lasts = issue(desk, desk.workspace().today());
    const auto statusOf = [&desk](OfferId id) { return desk.read([id](Connection &db) { return OfferStore(db).find(id)->status; }); };
    QCOMPARE(statusOf(over), OfferStatus::Issued);
    OfferExpirer expirer(desk.workspace());
    QTRY_COMPARE(statusOf(over), OfferStatus::Expired);
    QCOMPARE(statusOf(lasts), OfferStatus::Issued);
}

QTEST_MAIN(TestOfferExpirer)
#include "tst_offerexpirer.moc"
