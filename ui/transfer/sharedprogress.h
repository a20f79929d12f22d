// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"

#include <atomic>

/// How far work on another thread is, for a window that looks at it now and then, and how the window says that it is no longer wanted.
class SharedProgress : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
    }
    bool isCanceled() const override { return m_isCanceled; }

    void cancel() { m_isCanceled = true; }
    qint64 done() const { return m_done; }
    /// 0 while it is not known.
    qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_isCanceled = false;
};
