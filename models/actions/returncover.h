// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"
#include "models/returns/returnwindow.h"
#include "models/warranties/warrantyrules.h"

class Connection;

/// The layers of what comes back: of the device, or of the line without one.
QList<CoverLayer> layersOf(Connection &db, const Return &record);
/// The warranty that covers it on `day`; nothing where none does.
std::optional<WarrantyId> coveringLayer(Connection &db, const Return &record, QDate day);

/// What comes back, as the shop knows it.
struct ReturnedGoods {
    QString text; ///< the product's name, or what the line says
    QString serial;
    std::optional<ReturnWindow> window; ///< on the day it was asked for
};
ReturnedGoods goodsOf(Connection &db, const Return &record);
