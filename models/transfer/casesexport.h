// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"

ExportTable casesExport();
/// The states of each case in the order of time, as somebody witnessed them: without steps that were taken back, and without what an
/// import of cases made up from their instants, which importing the cases makes again.
ExportTable caseHistoryExport();
