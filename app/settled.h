// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Database;

/// Lets the window work until nothing is asked of the shop any more and everything that came is drawn.
void letSettle(Database &database);
