// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvwriter.h"
#include "models/transfer/exportrun.h"

/// The figures of the dashboard, one a row: of the period asked for, whose open ends are the first case or answer, and today.
/// False when it was cancelled.
bool writeKpis(Connection &db, const ExportRequest &request, CsvWriter &out, Progress &progress);
