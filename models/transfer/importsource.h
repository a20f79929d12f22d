// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvreader.h"
#include "models/transfer/dateforms.h"
#include "models/transfer/importprofile.h"

#include <QTemporaryFile>

#include <memory>

/// What was found out about a file that its profile left open.
struct Detected {
    Encoding encoding = Encoding::Utf8;
    char16_t delimiter = u',';
    bool hasHeader = true;
    char16_t decimal = u'.';
    /// Of each date field, the patterns it is read with; what was in doubt stands in `doubtfulDates`.
    QHash<QString, QStringList> dates;
    /// Date fields whose column has more than one form, or forms that cannot be told apart; every date in doubt is refused.
    QStringList doubtfulDates;
};

/// Where the values of one of our fields come from.
struct FieldSource {
    QList<int> columns; ///< joined by a space; empty where only the constant counts
    QString constant;
    const QHash<QString, QString> *values = nullptr;
    std::optional<DateForms> dates;
};

/// A file opened for an import: its rows, which of its columns is which field of ours, how its dates and numbers are written.
class ImportSource
{
public:
    /// Throws FileError when the file cannot be read, ImportError when the profile does not fit it. `path` "-" is the standard input.
    ImportSource(const QString &path, ImportKind kind, const ImportProfile &profile, const QTimeZone &shopZone);
    ~ImportSource();

    /// Throws FileError where the file cannot be read on.
    bool next();
    const CsvRow &row() const { return m_reader->row(); }
    QStringList header() const { return m_reader->header(); }
    const Detected &detected() const { return m_detected; }
    QTimeZone zone() const { return m_zone; }
    const ImportProfile &profile() const { return m_profile; }
    /// Where field number `index` of fieldsOf(kind) comes from.
    const FieldSource &field(int index) const { return m_fields.at(index); }
    qint64 position() const { return m_reader->position(); }
    qint64 size() const { return m_reader->size(); }

private:
    void read();
    QString keepPiped();
    QString shownName() const;
    void mapFields();
    void mapField(int index, const QString &name);
    void requireFields() const;
    int columnOf(const QString &field, const QString &header) const;
    void detectForms();
    void useForms(QList<DateDetector> &dates, const class DecimalDetector &decimals);

    ImportKind m_kind;
    ImportProfile m_profile;
    QTimeZone m_zone;
    std::unique_ptr<QTemporaryFile> m_kept; ///< what a pipe gave
    QString m_givenPath;
    QString m_path;
    std::unique_ptr<CsvReader> m_reader;
    QList<FieldSource> m_fields;
    Detected m_detected;
};
