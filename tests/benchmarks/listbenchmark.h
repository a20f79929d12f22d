// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The ids of all customers in the order of their names, and a page of rows at the beginning, the middle and the end.
void measureList(const QString &shop);
