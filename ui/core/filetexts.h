// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/fileerror.h"

/// What went wrong with the file and what to do, in the user's language.
QString fileSentence(const FileError &error);
/// Puts the values for %1, %2 … in one go: what a value holds is not looked at again.
QString filled(const QString &sentence, const QStringList &values);
