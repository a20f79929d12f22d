// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/returndesk.h"

#include "models/devices/devicestore.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/connection.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

static const QDate kSold = kReturnDay.addDays(-10);

static Purchase sale()
{
    Purchase purchase{.customer = CustomerId{1}, .madeOn = kSold, .currency = u"PLN"_s};
    purchase.lines = {{.product = ProductId{1},
                       .description = u"Washer 7 kg"_s,
                       .unitPriceE4 = 10'000'000,
                       .taxRateBp = 2300,
                       .serial = u"WX-77"_s,
                       .deliveredOn = kSold},
                      {.description = u"Hose"_s, .quantityMilli = 3000, .unitPriceE4 = 100'000, .taxRateBp = 2300, .deliveredOn = kSold}};
    purchase.payments = {{.paidOn = kSold, .amountMinor = 126'690, .method = PaymentMethod::Card}};
    return purchase;
}

ReturnDesk::ReturnDesk(Connection &db)
{
    const Stamp stamp{kMonday, {}};
    db.execute(u"DELETE FROM devices"_s); // those of the cases
    db.execute(u"INSERT OR IGNORE INTO products (id, name, sort_key, class) VALUES (1, 'Washer 7 kg', 'washer', 'durable')"_s);
    db.execute(u"UPDATE products SET return_days = 14 WHERE id = 1"_s);
    auto sold = sale();
    [[maybe_unused]] const bool fits = deriveFromLines(sold);
    PurchaseStore(db).add(sold, stamp);
    DeviceStore devices(db);
    devices.add({.product = ProductId{1}, .serial = u"WX-77"_s, .owner = CustomerId{1}, .purchaseLine = kWasherLine, .acquiredOn = kSold},
                stamp);
    devices.add({.product = ProductId{1}, .serial = u"L-1"_s, .status = DeviceStatus::Loaner}, stamp);
    devices.add({.product = ProductId{1}, .serial = u"L-2"_s, .status = DeviceStatus::Loaner}, stamp);
    devices.add({.product = ProductId{1}, .serial = u"WX-99"_s, .owner = CustomerId{2}}, stamp);
    WarrantyStore(db).add(withTerm({.device = kWasher, .layer = WarrantyLayer::Manufacturer, .provider = u"Bosch"_s, .startsOn = kSold}, 24),
                          stamp);
}

Return ReturnDesk::washerIn(CaseId id)
{
    return {.caseId = id, .device = kWasher, .kind = ReturnKind::Repair, .reason = u"Leaks"_s, .requestedOn = kReturnDay};
}

Return ReturnDesk::hosesIn(CaseId id, qint64 quantityMilli)
{
    return {.caseId = id,
            .purchaseLine = kHoseLine,
            .quantityMilli = quantityMilli,
            .kind = ReturnKind::Return,
            .reason = u"Too short"_s,
            .requestedOn = kReturnDay};
}
