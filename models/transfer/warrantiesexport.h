// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

/// One row a layer of cover, with its device; the period looks at the day on which it starts.
ExportTable warrantiesExport();
