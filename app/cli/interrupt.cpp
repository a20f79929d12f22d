// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

static volatile std::sig_atomic_t interrupted = 0;

void catchInterrupts()
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
}

bool wasInterrupted()
{
    return interrupted != 0;
}
