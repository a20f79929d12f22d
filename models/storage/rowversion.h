// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

#include <optional>

/// Lost-update protection: an UPDATE that names the row version it was based on must change exactly one row. When it changed
/// none, someone else saved first (or removed the record): throws StorageError Conflict.
inline void requireOneRow(int changed)
{
    if (changed != 1)
        throw StorageError(StorageError::Kind::Conflict, QStringLiteral("the record was changed meanwhile"));
}

/// The same for a record as it is stored now: it must still be there, and of the row version that was seen.
template <typename Record>
void requireVersion(const std::optional<Record> &stored, qint64 rowVersion)
{
    requireOneRow(stored && stored->rowVersion == rowVersion ? 1 : 0);
}
