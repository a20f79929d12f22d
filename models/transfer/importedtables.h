// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"

/// A table whose rows an import makes; `use` is true for a row that something outside the import refers to.
struct ImportedTable {
    QString name;
    std::optional<SearchKind> searchKind;
    QString use;
    QString order = QStringLiteral("id"); ///< of rows that refer to each other: who refers comes first
};

/// Those that refer come before those they refer to. The names and conditions are ours.
const QList<ImportedTable> &importedTables();
