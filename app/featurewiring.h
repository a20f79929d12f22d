// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class MainWindow;
class Workspace;

/// Connects what leads from one feature to another: pages do not know each other.
void wireFeatures(MainWindow &window, Workspace &workspace);
