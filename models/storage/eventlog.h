// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/stamp.h"

#include <QList>
#include <QString>

class Connection;

/// One change of state as the log keeps it.
struct Event {
    qint64 id = 0;
    QString entity; ///< "case", "purchase", …
    qint64 entityId = 0;
    std::optional<QString> fromState; ///< none: it came into being
    QString toState;
    Instant at;
    std::optional<StaffId> by;
    std::optional<QString> reason;

    bool operator==(const Event &) const = default;
};

/// The event of a record that goes from one state to another; no `from`: it came into being.
Event changeOf(const QString &entity, qint64 id, const std::optional<QString> &from, const QString &to, const Stamp &stamp,
               const QString &reason = {});
/// The reason of a step that takes the one before it back.
inline const QString kUndoReason = QStringLiteral("undo");

/// The append-only log of every change of state. Written in the transaction that makes the change.
class EventLog
{
public:
    explicit EventLog(Connection &db) : m_db(db) {}

    /// Appends; `event.id` is ignored. `importId` marks what an import wrote.
    void append(const Event &event, std::optional<qint64> importId = {});
    /// Appends many by one statement.
    void appendAll(const QList<Event> &events, std::optional<qint64> importId = {});
    /// The id that the next new record of the table gets: higher than all that the log knows of its entity, too, as it must not get the
    /// history of one that was removed.
    qint64 nextId(const QString &table, const QString &entity) const;
    /// The history of one record, oldest first.
    QList<Event> of(const QString &entity, qint64 entityId) const;

private:
    Connection &m_db;
};
