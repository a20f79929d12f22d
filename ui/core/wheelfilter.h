// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Lets a turn of the wheel over `field` scroll the page, and change the field only while it has the focus.
void keepWheelForScrolling(QWidget *field);
