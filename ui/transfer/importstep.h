// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The steps of an import, in their order.
enum class ImportStep { File, Columns, Check, Result };

/// "1 of 4 · The file"
QString titleOf(ImportStep step);
/// What the button that leads on from the step says.
QString nextTextOf(ImportStep step);
