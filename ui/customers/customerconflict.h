// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/staff/staff.h"
#include "ui/core/conflictdialog.h"

class Formats;

/// The fields in which two versions of a customer differ, in words.
QList<ConflictRow> conflictRows(const Customer &mine, const Customer &theirs, const QList<Staff> &staff,
                                const Formats &formats);
