// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

/// Customers in the order in which they were entered. Several phones or e-mail addresses stand in one field with "; " between them, the
/// primary one first; several addresses stand so in each of their four fields.
ExportTable customersExport();
ExportTable productsExport();
