// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/storagetexts.h"

#include <QCoreApplication>

namespace {

class StorageTexts
{
    Q_DECLARE_TR_FUNCTIONS(StorageTexts)

public:
    static QString of(StorageError::Kind kind);
};

} // namespace

QString StorageTexts::of(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::Unavailable:
        return tr("The shop file cannot be reached. Check that it is still in its place and that you may open it, then "
                  "try again.");
    case StorageError::Kind::Locked:
        return tr("Another program is writing to this shop. Nothing was changed; try again when it is done.");
    case StorageError::Kind::Full: return tr("The disk is full. Nothing was changed; make room and try again.");
    case StorageError::Kind::ReadOnly: return tr("This shop is open for reading only. Nothing was changed.");
    case StorageError::Kind::Damaged:
        return tr("The shop file is damaged. What is shown may be incomplete; restore a backup.");
    case StorageError::Kind::NotOurs: return tr("This file is not a shop of this program. It was left as it is.");
    case StorageError::Kind::SchemaTooNew:
        return tr("This shop was written by a newer version of the program. Update the program to open it.");
    case StorageError::Kind::Conflict:
        return tr("Someone else changed this meanwhile. Nothing was written; look at it again.");
    case StorageError::Kind::Query: return tr("The program made a mistake and could not do this. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString storageSentence(const StorageError &error)
{
    return StorageTexts::of(error.kind());
}
