// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importprofile.h"

/// Throws FileError, and ImportError where the file holds no mapping for `kind`.
ImportProfile loadedMapping(const QString &path, ImportKind kind);
/// Throws FileError.
void storeMapping(const QString &path, const ImportProfile &profile);
/// Puts a copy of a file, readable by its owner only, in the place of `to`. Throws FileError.
void copyFile(const QString &from, const QString &to);
