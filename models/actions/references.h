// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

class Connection;

/// Adds what is wrong where the table has no record of this id (any more).
void checkReference(Problems &problems, Connection &db, const QString &field, const QString &table, qint64 id);
