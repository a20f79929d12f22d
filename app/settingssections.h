// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Page;
class QWidget;
class Workspace;

/// The settings page with the sections of all features.
Page *makeSettingsPage(Workspace &workspace, QWidget *parent);
