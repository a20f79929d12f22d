// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How long work tells how far it is and learns that it is no longer wanted.
class Progress
{
public:
    virtual ~Progress() = default;
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool isCanceled() const = 0;
};

/// For callers that neither watch nor cancel.
class NoProgress : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCanceled() const override { return false; }
};
