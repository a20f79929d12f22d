// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pixels.h"

#include <QColor>

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}
