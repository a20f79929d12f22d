// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class MainWindow;
class QWidget;
class Workspace;

/// Opens the import with a small file, at its columns, then the export; hands each to `take` and closes it.
void takeTransferDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &dialog, const QString &name)> &take);
