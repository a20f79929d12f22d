// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

/// One row a line, in the order in which purchases were entered. What was paid stands in a purchase's first row.
ExportTable purchasesExport();
