// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The languages that the windows speak, as two-letter codes.
QStringList spokenLanguages();
