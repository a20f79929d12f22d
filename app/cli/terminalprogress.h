// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "models/core/progress.h"

/// Shows on the terminal how far long work is, and learns of Ctrl+C once catchInterrupts() was called.
class TerminalProgress : public Progress
{
public:
    explicit TerminalProgress(const CommandContext &context) : m_context(context) {}

    void report(qint64 done, qint64 total) override
    {
        if (total > 0)
            m_context.showProgress(QStringLiteral("%1 %").arg(done * 100 / total));
    }
    bool isCanceled() const override { return wasInterrupted(); }

private:
    const CommandContext &m_context;
};
