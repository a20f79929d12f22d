// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/shoplock.h"

using namespace Qt::StringLiterals;

ShopLock::ShopLock(const QString &shopFile) : m_lock(shopFile + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

QString ShopLock::holder() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (isHeld() || !m_lock.getLockInfo(&pid, &host, &program))
        return {};
    return u"%1 (process %2 on %3)"_s.arg(program, QString::number(pid), host);
}
