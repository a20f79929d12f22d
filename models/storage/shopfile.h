// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// "ASAL" in the header of our files.
constexpr qint64 kApplicationId = 0x4153414C;

/// Makes an empty file that only its owner may read, for SQLite to fill. Throws StorageError where a file exists already.
void createEmptyFile(const QString &path);

/// Refuses, by a StorageError that names the reason, what cannot be a shop of ours: missing, a folder, no permission,
/// zero bytes, some other kind of file, a foreign SQLite file. Reads the first bytes only and changes nothing.
void requireShopFile(const QString &path);

/// Which file a path leads to, so that a file moved or replaced while open is noticed: device and inode, or only
/// whether it exists where the system has none.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};
FileIdentity identityOf(const QString &path);
