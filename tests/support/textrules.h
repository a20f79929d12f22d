// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sourcefile.h"

/// Each rule on the text of a file that `file` breaks: licence, length, SQL, labels, event loops.
QStringList textFaults(const SourceFile &file);
