// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulkinsert.h"

#include "models/storage/connection.h"

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

BulkInsert::BulkInsert(QString table, QStringList columns)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_varies(m_columns.size(), false)
{
}

void BulkInsert::append(qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_cells += QLatin1StringView(digits.data(), end);
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
    int varying = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        values.append(m_varies.at(i) ? u"value ->> %1"_s.arg(varying++) : u":constants ->> %1"_s.arg(i));
    // Without MATERIALIZED, SQLite makes the text of a row anew for each of its values.
    return u"INSERT INTO %1 (%2) WITH given AS MATERIALIZED (SELECT value FROM json_each(:rows)) SELECT %3 FROM given"_s
        .arg(m_table, m_columns.join(u", "_s), values.join(u", "_s));
}

QString BulkInsert::constants() const
{
    QString json(u'[');
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            json += u',';
        json += cell(i);
    }
    return json + u']';
}

QString BulkInsert::rows() const
{
    QString json;
    json.reserve(m_cells.size() + m_ends.size() * 2 + 2);
    json += u'[';
    for (qsizetype row = 0; row < m_ends.size(); row += m_columns.size()) {
        json += row > 0 ? ",["_L1 : "["_L1;
        bool isFirst = true;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (!m_varies.at(i))
                continue;
            if (!isFirst)
                json += u',';
            json += cell(row + i);
            isFirst = false;
        }
        json += u']';
    }
    return json + u']';
}

void BulkInsert::run(Connection &db)
{
    if (m_ends.isEmpty())
        return;
    db.prepare(sql()).bind(u":constants"_s, constants()).bind(u":rows"_s, rows()).run();
}
