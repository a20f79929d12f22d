// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with a window, dialog or menu as it is on the screen; each fault names the widget. Nothing: all is well.

/// Focusable widgets that a screen reader has no name for.
QStringList namelessWidgets(QWidget &root);
/// Widgets that neither Tab nor an arrow key reaches, and those that Tab does not leave. The window must be active.
QStringList unreachableWidgets(QWidget &root);
/// Two things on the screen that want the same key.
QStringList doubledKeys(QWidget &root);
/// Texts that are cut without a tooltip that says them whole, and widgets that stick out of their parent.
QStringList cutTexts(QWidget &root);
/// Texts for people that are words of the program: enum words, forgotten placeholders.
QStringList rawTexts(QWidget &root);
/// "class objectName of class objectName in …", to find it by.
QString pathOf(const QWidget &widget);
/// Whatever is shown as text: labels, buttons, titles, cells of what is on the screen, tooltips.
QStringList shownTexts(QWidget &root);
