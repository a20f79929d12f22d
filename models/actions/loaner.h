// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"
#include "models/devices/deviceid.h"

#include <QDate>

/// Lends the customer a device of the shop until his own is done. Refused for a closed return, for one with a loaner out already, for a
/// device that is no loaner, and for one that is out: then the problem's detail is the number of the return where it is. The device
/// stays the shop's.
ReturnStepResult lendLoaner(Connection &db, ReturnId id, DeviceId loaner, QDate day, const Stamp &stamp);

/// The loaner came back on `day`, not before it went out.
ReturnStepResult takeLoanerBack(Connection &db, ReturnId id, QDate day, const Stamp &stamp);
