// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class MainWindow;
class QWidget;
class Workspace;

/// Opens the main dialogs one after the other, each in a believable state, and hands each to `take`.
void takeDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &dialog, const QString &name)> &take);
