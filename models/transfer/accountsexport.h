// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

/// For accountants: one row for each tax rate of each document, returns with negative amounts; what was cancelled is left out.
/// The state of payment is that of `today`: unpaid, partly_paid, overdue, paid, owed_back.
ExportTable salesRegisterExport(QDate today);
/// Money that came in and went back out, by day.
ExportTable paymentsExport();
/// Lines of goods that came back, with the document they were bought on where it is known.
ExportTable returnsExport();
