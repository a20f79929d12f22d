// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

/// What went wrong with the shop file and what to do, in the user's language; names no data.
QString storageSentence(const StorageError &error);
