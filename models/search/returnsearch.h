// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/customers/customerid.h"
#include "models/devices/deviceid.h"
#include "models/products/productid.h"
#include "models/returns/returnid.h"

#include <QList>

class Connection;

/// The text of returns in the search index: numbers of return and case, customer, product and serial. It is read from the tables, so
/// whoever changed one of those calls this afterwards.
void indexReturns(Connection &db, const QList<ReturnId> &ids);
/// The returns of a customer who has another name now.
void indexReturnsOf(Connection &db, CustomerId customer);
/// The returns of a product that has another name now.
void indexReturnsOf(Connection &db, ProductId product);
/// The returns of a case that has another customer now.
void indexReturnsOf(Connection &db, CaseId within);
/// The returns of a device that has another serial or product now.
void indexReturnsOf(Connection &db, DeviceId device);
