// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "ui/core/idlistmodel.h"

class Workspace;

/// The list of customers: its columns, and how their rows are read. Columns that sort are named by CustomerOrder's words.
IdListModel *makeCustomerListModel(Workspace &workspace, const std::function<void(const StorageError &)> &onError);
