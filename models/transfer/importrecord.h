// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/customerrules.h"
#include "models/products/product.h"
#include "models/staff/staffrules.h"
#include "models/transfer/importsource.h"
#include "models/transfer/localtimes.h"

/// Reads the fields of one row after the other as values; what cannot be read is noted as a problem of the row.
/// Fields are known by their place in fieldsOf(kind).
class ImportRecord
{
public:
    ImportRecord(const ImportSource &source, ImportKind kind);

    /// Turns to the source's current row and forgets the problems of the one before.
    void turn();
    qint64 line() const { return m_source.row().line; }
    const Problems &problems() const { return m_problems; }
    /// What was taken, but not as it should be; the row is kept.
    const Problems &warnings() const { return m_warnings; }
    void addWarning(int field, ProblemKind kind, const QString &detail);
    void addProblem(const Problem &problem) { m_problems.append(problem); }
    void addProblem(int field, ProblemKind kind, const QString &detail = {});

    bool isMapped(int field) const;
    /// Trimmed, after the profile's empty values, values and constants; null where there is nothing.
    QString text(int field);
    /// A problem where there is nothing.
    QString requiredText(int field);
    /// An id of another system: whole numbers lose the ".0" that spreadsheets add.
    QString idText(int field);
    /// Names that something may be made by: one clean line, and a problem where it is longer than the feature takes.
    QString customerName(int field) { return fitting(field, idText(field), kMostLineCharacters); }
    QString productName(int field) { return fitting(field, text(field), kMostProductNameCharacters); }
    QString sku(int field) { return fitting(field, idText(field), kMostSkuCharacters); }
    QString staffName(int field) { return fitting(field, text(field), kMostStaffNameCharacters); }
    std::optional<QDate> date(int field);
    /// A problem also in a year that no shop has lived in.
    std::optional<Instant> instant(int field);
    /// A decimal number times 10^places; a problem where that loses something or leaves the range.
    std::optional<qint64> scaled(int field, int places);
    std::optional<int> integer(int field, int least, int most);
    template <typename Enum>
    std::optional<Enum> choice(int field)
    {
        const auto word = text(field);
        if (word.isEmpty())
            return std::nullopt;
        const auto value = fromWord<Enum>(word);
        if (!value)
            addProblem(field, ProblemKind::UnknownChoice, word);
        return value;
    }
    std::optional<bool> flag(int field);

private:
    QString joined(const FieldSource &source) const;
    QString fitting(int field, const QString &text, int longest);

    const ImportSource &m_source;
    QStringList m_names;
    LocalTimes m_times;
    Problems m_problems;
    Problems m_warnings;
};
