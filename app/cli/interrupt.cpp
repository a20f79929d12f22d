// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

static volatile std::sig_atomic_t interrupted = 0;

void catchInterrupts()
{
    // The second time the program ends at once, should it wait for something that never comes.
    const auto note = [](int signal) {
        interrupted = 1;
        std::signal(signal, SIG_DFL);
    };
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

bool wasInterrupted()
{
    return interrupted != 0;
}
