// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/returnstep.h"

/// Takes the last step of a return back by a compensating change; the log keeps both. The document of a refund, the layer of a repair and
/// the device that was given in exchange go with it. Throws StorageError Conflict when something else happened to the return or to one of
/// them since.
void undoReturnStep(Connection &db, const ReturnStep &step, const Stamp &stamp);

/// Takes the opening of a return back: a draft that nobody touched goes away, another one throws StorageError Conflict.
void undoOpening(Connection &db, ReturnId id);
