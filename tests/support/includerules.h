// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sourcefile.h"

/// Each include of `file` that points against the arrows of ARCHITECTURE.md.
QStringList includeFaults(const SourceFile &file);
