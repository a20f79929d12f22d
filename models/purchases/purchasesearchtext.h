// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Purchase;

/// The words a purchase is found by: number, what was sold, serials.
QString searchWords(const Purchase &purchase);
/// The numbers of which a piece is enough: the invoice's and the serials.
QString searchPieces(const Purchase &purchase);
