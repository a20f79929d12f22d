// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

/// Shows the window with the customers as its last page; prints the peak of memory, in KiB, once the first rows are drawn.
int showWindow(QApplication &application, const QString &shop, const QString &preferences);
/// The same, then waits for the whole list and scrolls through it before it prints.
int scrollWindow(QApplication &application, const QString &shop, const QString &preferences);

/// How long the window takes to be shown, of a small and a big shop, against an empty window.
void measureWindow(const QString &smallShop, const QString &bigShop);
/// The peak of memory with the list of customers scrolled through, against an empty window.
void measureMemory(const QString &shop);
