// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "ui/core/recordpicker.h"

class Workspace;

/// What the pickers of the dialogs about cases offer. Failures offer nothing; the next write tells. `receiver` takes the answers.
RecordPicker::Suggest customerSuggestions(Workspace &workspace, QObject *receiver);
RecordPicker::Suggest productSuggestions(Workspace &workspace, QObject *receiver);
/// Other cases than `except`.
RecordPicker::Suggest caseSuggestions(Workspace &workspace, CaseId except, QObject *receiver);
