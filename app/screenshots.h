// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QSize>
#include <QString>

class QApplication;

/// Pictures of every page and main dialog.
struct ScreenshotRequest {
    QString folder;
    QString shopFile; ///< empty: a demo shop made for the pictures
    QString language; ///< en, pl or ru
    QString theme;    ///< light, dark or contrast
    QSize size;
};

/// What is wrong with the request, as a sentence; empty when nothing is.
QString problemOf(const ScreenshotRequest &request);

/// Writes one PNG a page and dialog into the folder, the same pixels for the same shop and clock. Returns the program's exit code.
int takeScreenshots(QApplication &application, const ScreenshotRequest &request, const Clock &clock);
