// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/contactpoint.h"

class Dice;

/// An address around the shop, or for one in twelve farther away; `country` is the customer's own.
ContactPoint throwAddress(const QString &country, Dice &dice);

/// A company's name and the domain of its e-mail; the domain ends in ".example", which nobody can own (RFC 2606).
struct DemoCompany {
    QString name;
    QString domain;
    QString segment;
};
DemoCompany throwCompany(int ordinal, Dice &dice);
