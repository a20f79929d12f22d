// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/tokens.h"

#include <QBrush>
#include <QPen>
#include <QScatterSeries>

/// The colour of series `at`, and, as colour is never the only sign, its dash (in high contrast), marker and filling.
QPen linePen(int at, const Tokens &colors);
QScatterSeries::MarkerShape markerShape(int at);
QBrush barBrush(int at, const Tokens &colors);
/// The shade of a band; hatched in high contrast, where grounds are black.
QBrush bandBrush(Meaning meaning, const Tokens &colors);
