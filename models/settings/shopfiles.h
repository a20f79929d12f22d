// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Where the user's own shop is when none is named; need not exist.
QString ownShopFile();
/// The same with a number where there is an older shop already, which is never written over.
QString freeShopFile();
/// Where the demo shop is; need not exist.
QString demoShopFile();
