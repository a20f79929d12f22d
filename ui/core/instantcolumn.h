// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/listcolumn.h"

class Workspace;

/// A column of moments, kept as milliseconds since 1970 UTC: as people say them, exactly in the tooltip. `workspace` outlives it.
ListColumn instantColumn(const Workspace &workspace, const QString &name, const QString &title);
