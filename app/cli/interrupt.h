// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From now on Ctrl+C (SIGINT) and SIGTERM no longer end the program but are remembered, so that work can be taken back.
void catchInterrupts();
bool wasInterrupted();
