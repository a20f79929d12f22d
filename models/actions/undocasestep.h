// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casechange.h"

/// Takes the last step of a case back by a compensating change; the log keeps both, and the clocks count as if neither had been. A step
/// that opened the case cancels it as withdrawn. Throws StorageError Conflict when something else happened to the case since.
void undoCaseStep(Connection &db, const CaseStep &step, const Stamp &stamp);
