// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"
#include "models/purchases/purchase.h"

#include <QStringList>

/// Of one line at most so many devices are made: whoever sells more pieces of one thing does not look after each of them.
constexpr int kMostUnits = 100;

/// Whether each piece of the product that is handed over becomes a device: a durable one with a warranty.
bool makesDevices(const Product &product);
/// The whole pieces of a line that become devices.
int unitsOf(const PurchaseLine &line);
/// The serials of its pieces: the only one as it stands, those of several parted by comma, semicolon or line break.
QStringList serialsOf(const PurchaseLine &line);
/// The same as one text for the line; empty where it would be longer than a line keeps, or where none is known.
QString serialText(const QStringList &serials);
