// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

/// Tells the time; fixed for repeatable output (`--now`) and tests.
class Clock
{
public:
    Clock() = default;
    explicit Clock(Instant fixed) : m_fixed(fixed) {}

    Instant now() const { return m_fixed ? *m_fixed : toInstant(QDateTime::currentDateTimeUtc()); }
    QDate today(const QTimeZone &zone) const { return dayOf(now(), zone); }

private:
    std::optional<Instant> m_fixed;
};
