// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The check for earlier offers of the customer who has the most of them, against the bare indexed statement that reads the same offers
/// of that customer.
void measureConflicts(const QString &shop);
