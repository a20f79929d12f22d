// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class MainWindow;
class OffersPage;
class QWidget;
class Workspace;

/// The offer that is selected, which is open: its questions, and what happens when its customer is told another price for the same goods.
/// Nothing is written.
void takeOpenOffer(MainWindow &window, Workspace &workspace, OffersPage &page, const std::function<void(QWidget &, const QString &)> &take);
