// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/mainwindow.h"

class Workspace;

/// The one list of pages. A feature adds its line here.
QList<PageEntry> allPages(Workspace &workspace);
