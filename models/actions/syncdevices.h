// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/deviceserials.h"
#include "models/storage/stamp.h"

class Connection;

/// Brings the devices of purchases to what their lines say: each piece of a durable product with a warranty that was handed over has its
/// device, with the manufacturer's warranty of the product's term from that day and, where the product is inspected, a plan. What a line
/// no longer says (it was not handed over after all, was cancelled, or sells something else) goes again, where nothing refers to it.
/// A piece whose serial belongs to a device that came back is that device. Done twice it changes nothing. By few statements for any
/// number of purchases; an import only adds. Whoever calls has asked problemsOfSerials(): of a serial that is taken all the same, the device keeps a note.
void syncDevices(Connection &db, const QList<PurchaseId> &purchases, const Stamp &stamp, const LineSerials &serials = {},
                 std::optional<qint64> importId = {});

/// The devices of a purchase that got another buyer follow, where they are still the former one's.
void followBuyer(Connection &db, PurchaseId purchase, std::optional<CustomerId> from, std::optional<CustomerId> to, const Stamp &stamp);

/// Lets the devices of lines go that are about to be removed: those that nothing refers to, and the link of the others.
void releaseDevices(Connection &db, const QList<PurchaseLineId> &lines, const Stamp &stamp);
