// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Customer;

/// What the search finds a customer by, as words: names, e-mail and messenger names, addresses, segment.
QString searchWordsOf(const Customer &customer);
/// And as pieces of numbers, one a line: phones, tax number, the number in another system.
QString searchPiecesOf(const Customer &customer);
