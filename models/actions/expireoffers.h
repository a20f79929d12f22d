// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class Connection;

/// Lets every issued offer expire whose last day was before `today`: at the end of that day, in the shop's zone. Nobody in person does it.
/// Returns how many.
int expireOffers(Connection &db, QDate today);
