// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"

#include <QList>
#include <QString>

class Connection;

/// The customer and everyone who shares a phone, an e-mail address, the tax number or the company with them (case does not count in it);
/// each once, the customer first. Not those who share something with these in turn.
QList<CustomerId> relatedCustomers(Connection &db, CustomerId customer);
/// The statement that finds the others, with :customer; its plan is tested.
QString relatedCustomersSql();
