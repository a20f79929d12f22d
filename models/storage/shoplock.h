// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

/// Holds a shop for the one process that may write to it. A lock whose process is gone is taken over without a question.
class ShopLock
{
public:
    explicit ShopLock(const QString &shopFile);

    bool isHeld() const { return m_lock.isLocked(); }
    /// Who has the shop when we have not: "aftersale (process 1234 on counter-pc)"; empty when nobody else has it.
    QString holder() const;

private:
    mutable QLockFile m_lock;
};
