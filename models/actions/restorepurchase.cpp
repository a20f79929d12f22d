// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/restorepurchase.h"

#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

void restorePurchase(Connection &db, Purchase before, const Stamp &stamp)
{
    before.rowVersion += 1;
    PurchaseStore(db).save(before, stamp, u"undone"_s);
}
