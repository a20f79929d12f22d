// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

#include "models/storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

BulkInsert::BulkInsert(QString table, QStringList columns, Key key)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_hasKey(key == Key::Later), m_varies(m_columns.size() - m_hasKey, false)
{
}

void BulkInsert::appendNull()
{
    m_cells += "null"_L1;
}

QStringView BulkInsert::cell(qsizetype index) const
{
    const auto begin = index == 0 ? 0 : m_ends.at(index - 1);
    return QStringView(m_cells).sliced(begin, m_ends.at(index) - begin);
}

void BulkInsert::endCell()
{
    m_ends.append(m_cells.size());
    m_varies[m_column] = m_varies.at(m_column) || cell(m_ends.size() - 1) != cell(m_column);
    ++m_column;
}

QString BulkInsert::sql() const
{
    QStringList values;
    if (m_hasKey)
        values.append(u"value ->> 0"_s);
    int varying = m_hasKey ? 1 : 0;
    for (qsizetype i = 0; i < m_varies.size(); ++i)
        values.append(m_varies.at(i) ? u"value ->> %1"_s.arg(varying++) : u":constants ->> %1"_s.arg(i));
    // Without MATERIALIZED, SQLite makes the text of a row anew for each of its values.
    return u"INSERT INTO %1 (%2) WITH given AS MATERIALIZED (SELECT value FROM json_each(:rows)) SELECT %3 FROM given"_s
        .arg(m_table, m_columns.join(u", "_s), values.join(u", "_s));
}

QString BulkInsert::constants() const
{
    QString json;
    for (qsizetype i = 0; i < m_varies.size(); ++i)
        json += cell(i);
    return u'[' + json.mid(1) + u']';
}

void BulkInsert::appendRow(QString &json, qsizetype row, std::optional<qint64> key) const
{
    json += json.isEmpty() ? "[["_L1 : ",["_L1;
    const auto begin = json.size();
    if (key)
        appendJson(json, *key);
    for (qsizetype i = 0; i < m_varies.size(); ++i) {
        if (m_varies.at(i))
            json += cell(row * m_varies.size() + i).sliced(json.size() == begin ? 1 : 0);
    }
    json += u']';
}

constexpr qsizetype kAroundRow = 16; ///< brackets, a comma and the key

QString BulkInsert::rows() const
{
    const auto count = m_varies.isEmpty() ? 0 : m_ends.size() / m_varies.size();
    QString json;
    json.reserve(m_cells.size() + count * kAroundRow);
    for (qsizetype row = 0; row < count; ++row)
        appendRow(json, row, {});
    return json;
}

QString BulkInsert::rows(const BulkKeys &keys) const
{
    const auto rowOf = [this](qsizetype place) { return std::lower_bound(m_places.begin(), m_places.end(), place) - m_places.begin(); };
    const auto cellsBefore = [this](qsizetype row) { return row == 0 ? 0 : m_ends.at(row * m_varies.size() - 1); };
    const auto begin = rowOf(keys.first);
    const auto end = rowOf(keys.first + keys.keys.size());
    QString json;
    json.reserve(cellsBefore(end) - cellsBefore(begin) + (end - begin) * kAroundRow);
    for (auto row = begin; row < end; ++row) {
        if (const auto key = keys.keys.at(m_places.at(row) - keys.first); key != 0)
            appendRow(json, row, key);
    }
    return json;
}

void BulkInsert::write(Connection &db, const QString &rows) const
{
    if (!rows.isEmpty())
        db.prepare(sql()).bind(u":constants"_s, constants()).bind(u":rows"_s, QString(rows + u']')).run();
}

void BulkInsert::run(Connection &db) const
{
    write(db, rows());
}

void BulkInsert::run(Connection &db, const BulkKeys &keys) const
{
    write(db, rows(keys));
}
