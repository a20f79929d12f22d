// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class MainWindow;
class QWidget;
class Workspace;

/// Opens the forms and dialogs one after the other, each in a believable state, hands each to `take` and closes it again. A form
/// that lies in its page is handed over as the window. What the shop gives no occasion for, such as a return, is left out.
void takeDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &widget, const QString &name)> &take);
