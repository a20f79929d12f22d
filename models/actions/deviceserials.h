// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/purchase.h"

#include <QHash>

class Connection;

/// The serials of the pieces of lines, in their order; an empty one is not known.
using LineSerials = QHash<PurchaseLineId, QStringList>;

/// What is wrong with the serials of `lines` of the purchase, those that make devices: more than there are pieces, one that is given twice,
/// or one that another device of the product in use has (see takenBy()). The field is "line 2 serial". `serials` goes before what stands
/// in the lines.
Problems problemsOfSerials(Connection &db, const Purchase &purchase, const QList<PurchaseLine> &lines, const LineSerials &serials);
