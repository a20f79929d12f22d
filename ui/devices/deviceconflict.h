// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/conflictdialog.h"
#include "ui/devices/contractdetails.h"
#include "ui/devices/devicedetails.h"

class Formats;

/// Where the device that was typed differs from the one that is stored, in words. Of `mine` the device and the names count.
QList<ConflictRow> conflictRows(const DeviceDetails &mine, const DeviceDetails &theirs, const Formats &formats);
/// `mine` as a change of `theirs`: what the form does not edit (the line it was sold on) stays as it is stored.
Device onTopOf(const Device &mine, const Device &theirs);

QList<ConflictRow> conflictRows(const ContractDetails &mine, const ContractDetails &theirs, const Formats &formats);
/// What the form does not edit (how it was ended, its product and currency) stays as it is stored.
Contract onTopOf(const Contract &mine, const Contract &theirs);
