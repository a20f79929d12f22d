// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"

/// The kind as the search field carries it.
QString searchKindName(SearchKind kind);
SearchKind searchKindOf(const QString &name);
/// The heading above its finds: "Customers".
QString searchKindText(SearchKind kind);
QString searchKindIcon(SearchKind kind);
