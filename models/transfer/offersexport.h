// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

/// One row a line, in the order in which offers were entered; an offer without lines has one row. The choices about conflicts are no part
/// of it.
ExportTable offersExport();
