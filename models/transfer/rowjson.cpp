// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/rowjson.h"

#include "models/storage/connection.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static QStringList columnsOf(Connection &db, const QString &table)
{
    return db.prepare(u"SELECT name FROM pragma_table_info(:table)"_s).bind(u":table"_s, table).rows([](const Statement &row) {
        return row.text(0);
    });
}

static QJsonArray rowsWhere(Connection &db, const QString &table, const QString &column, qint64 value)
{
    const auto columns = columnsOf(db, table);
    auto statement = db.prepare(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(columns.join(u", "_s), table, column));
    statement.bindAll(value);
    QJsonArray rows;
    while (statement.next()) {
        QJsonObject row;
        for (int i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), statement.isNull(i) ? QJsonValue() : QJsonValue::fromVariant(statement.raw(i)));
        rows.append(row);
    }
    return rows;
}

QJsonObject rowWithChildren(Connection &db, const QString &table, qint64 rowId, const QList<std::pair<QString, QString>> &children)
{
    QJsonObject kept{{u"row"_s, rowsWhere(db, table, u"id"_s, rowId).at(0)}};
    QJsonObject byTable;
    for (const auto &[child, column] : children)
        byTable.insert(child, QJsonObject{{u"column"_s, column}, {u"rows"_s, rowsWhere(db, child, column, rowId)}});
    kept.insert(u"children"_s, byTable);
    return kept;
}

static QVariant valueOf(const QJsonValue &value)
{
    return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
}

static void insertRow(Connection &db, const QString &table, const QJsonObject &row)
{
    const auto columns = row.keys();
    const auto places = QStringList(columns.size(), u"?"_s).join(u", "_s);
    auto statement = db.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), places));
    for (int i = 0; i < columns.size(); ++i)
        statement.bindAt(i, valueOf(row.value(columns.at(i))));
    statement.run();
}

static void updateRow(Connection &db, const QString &table, qint64 rowId, const QJsonObject &row)
{
    const auto columns = row.keys();
    QStringList settings;
    for (const auto &column : columns)
        settings.append(column + u" = ?"_s);
    auto statement = db.prepare(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, settings.join(u", "_s)));
    for (int i = 0; i < columns.size(); ++i)
        statement.bindAt(i, valueOf(row.value(columns.at(i))));
    statement.bindAt(static_cast<int>(columns.size()), rowId);
    statement.run();
}

void restoreRow(Connection &db, const QString &table, qint64 rowId, const QJsonObject &before)
{
    updateRow(db, table, rowId, before.value(u"row"_s).toObject());
    const auto children = before.value(u"children"_s).toObject();
    for (auto it = children.begin(); it != children.end(); ++it) {
        const auto child = it->toObject();
        db.prepare(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(it.key(), child.value(u"column"_s).toString())).bindAll(rowId).run();
        const auto rows = child.value(u"rows"_s).toArray();
        for (const auto &row : rows)
            insertRow(db, it.key(), row.toObject());
    }
}
