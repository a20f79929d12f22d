// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A language in its own words, by its ISO 639-1 code.
QString languageText(const QString &code);
