// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

/// How many pixels of `image` have exactly `color`.
int pixelsOf(const QImage &image, const QColor &color);
