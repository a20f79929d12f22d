// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "ui/core/idlistmodel.h"

class Workspace;

/// A list of answers to surveys: when, what was asked and answered, by whom, about what.
IdListModel *makeAnswersListModel(Workspace &workspace, const std::function<void(const StorageError &)> &onError);
