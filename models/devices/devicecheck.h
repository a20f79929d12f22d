// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Connection;

/// Devices whose serial is not kept as it is compared (serialKey), so that it would not be found; one sentence each, at most ten.
QStringList deviceFaults(Connection &db);
