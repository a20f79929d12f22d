// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"

class Connection;

/// Saves what was edited of a case; where its customer changed, its contacts and answers go along. Returns the case as it is kept. Throws
/// StorageError Conflict when the row version is no longer the stored one.
Case saveCase(Connection &db, const Case &record);
