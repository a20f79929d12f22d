// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A key typed into the search over everything, until its rows are delivered; against the bare statements of full-text search.
void measureSearch(const QString &shop);
