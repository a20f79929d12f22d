// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the demo shop of this user lies: beside the user's own shop, so that the two cannot mix.
QString demoFilePath();
