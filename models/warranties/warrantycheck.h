// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Connection;

/// Warranties whose last day is not the one that their months say; one sentence each, at most ten.
QStringList warrantyFaults(Connection &db);
