// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/featurewiring.h"

#include "ui/core/mainwindow.h"

void wireFeatures(MainWindow &window, Workspace &workspace)
{
    Q_UNUSED(window)
    Q_UNUSED(workspace)
}
