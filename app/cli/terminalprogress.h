// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "models/core/progress.h"

#include <utility>

/// Shows on the terminal how far long work is, until it is done; learns of Ctrl+C once catchInterrupts() was called.
class TerminalProgress : public Progress
{
public:
    explicit TerminalProgress(const CommandContext &context) : m_context(context) {}
    ~TerminalProgress() override { m_context.showProgress({}); }
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void report(qint64 done, qint64 total) override
    {
        const auto percent = total > 0 ? done * 100 / total : m_shown;
        if (percent != std::exchange(m_shown, percent))
            m_context.showProgress(QStringLiteral("%1 %").arg(percent));
    }
    bool isCanceled() const override { return wasInterrupted(); }

private:
    const CommandContext &m_context;
    qint64 m_shown = -1;
};
