// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "ui/core/recordsuggestions.h"

/// What a picker of a case offers: other cases than `except`.
RecordPicker::Suggest caseSuggestions(Workspace &workspace, CaseId except, QObject *receiver);
