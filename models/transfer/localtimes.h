// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/transfer/dateform.h"
#include "models/transfer/parsed.h"

#include <QHash>

/// Local times of one zone to instants and back, quick for many: it remembers the offset of each day without a switch.
/// One per thread.
class LocalTimes
{
public:
    explicit LocalTimes(const QTimeZone &zone) : m_zone(zone) {}

    /// Nothing for a time that the clocks skip in spring. Of the two instants of an hour that comes twice in autumn, the first.
    std::optional<Instant> toInstant(QDate date, QTime time);
    /// By the moment's own offset where it has one. NotADate for a time that does not exist.
    Parsed<Instant> toInstant(const Parsed<LocalMoment> &moment);
    /// With the offset only where the local time alone would be read as another instant.
    LocalMoment toLocal(Instant instant);

private:
    int offsetAt(qint64 utcMs) const;
    std::optional<int> offsetOfDay(qint64 day);

    QTimeZone m_zone;
    QHash<qint64, std::optional<int>> m_offsets;
    qint64 m_lastDay = -1;
    std::optional<int> m_lastOffset;
};
