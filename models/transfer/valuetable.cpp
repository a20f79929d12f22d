// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/valuetable.h"

#include "models/core/money.h"

#include <cmath>

static bool isMoney(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<Money>();
}

/// Two decimals, or four where two would lose something.
static int placesOf(double number)
{
    constexpr double kLost = 1e-9;
    return std::abs(number * 100 - std::round(number * 100)) < kLost ? 2 : 4;
}

ValueTable::ValueTable(const QString &path, const CsvPreset &preset, const QTimeZone &zone, const QStringList &titles,
                       const QString &currencyTitle)
    : m_path(path), m_preset(preset), m_zone(zone), m_titles(titles), m_currencyTitle(currencyTitle)
{}

void ValueTable::open(const QList<QVariantList> &firstRows)
{
    m_out = std::make_unique<CsvWriter>(m_path, m_preset, m_zone);
    QStringList titles;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        m_isMoney.append(std::any_of(firstRows.begin(), firstRows.end(),
                                     [column](const QVariantList &row) { return isMoney(row.value(column)); }));
        titles.append(m_titles.at(column));
        if (m_isMoney.constLast())
            titles.append(m_currencyTitle.arg(m_titles.at(column)));
    }
    m_out->header(titles);
}

void ValueTable::write(const QList<QVariantList> &rows)
{
    if (!m_out)
        open(rows);
    for (const auto &row : rows) {
        for (qsizetype column = 0; column < m_titles.size(); ++column) {
            writeValue(row.value(column));
            if (m_isMoney.at(column))
                m_out->text(row.value(column).value<Money>().currency);
        }
        m_out->endRow();
    }
}

void ValueTable::writeValue(const QVariant &value)
{
    if (!value.isValid())
        m_out->empty();
    else if (value.metaType() == QMetaType::fromType<Instant>())
        m_out->instant(value.value<Instant>());
    else if (isMoney(value))
        m_out->amount(value.value<Money>().minor, minorDigits(value.value<Money>().currency));
    else if (value.typeId() == QMetaType::QDate)
        m_out->date(value.toDate());
    else if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        m_out->integer(value.toLongLong());
    else if (value.typeId() == QMetaType::Double)
        m_out->decimal(value.toDouble(), placesOf(value.toDouble()));
    else
        m_out->text(value.toString());
}

void ValueTable::commit()
{
    if (!m_out)
        open({});
    m_out->commit();
}
