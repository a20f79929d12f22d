// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

/// Why an import cannot begin, or cannot be taken back.
enum class ImportErrorKind {
    ProfileNotJson,    ///< detail: what the JSON reader says
    UnknownKey,        ///< field: the key of the profile
    UnknownField,      ///< field: a field that the kind has not
    WrongValue,        ///< field: the key; detail: the value
    MissingHeader,     ///< field: ours; detail: the header that the file has not
    RequiredField,     ///< field: ours, for which no column was found
    WrongKind,         ///< the profile is for another kind; detail: which
    NoSuchImport,      ///< detail: the number asked for
    NotFinished,       ///< only a finished import is taken back
    InUse,             ///< detail: how many records others refer to, or have changed since
};

/// Thrown before anything is changed.
class ImportError : public QException
{
public:
    ImportError(ImportErrorKind kind, QString field, QString detail = {})
        : m_kind(kind), m_field(std::move(field)), m_detail(std::move(detail))
    {
    }

    ImportErrorKind kind() const { return m_kind; }
    QString field() const { return m_field; }
    QString detail() const { return m_detail; }

    const char *what() const noexcept override { return "ImportError"; }
    void raise() const override { throw *this; }
    ImportError *clone() const override { return new ImportError(*this); }

private:
    ImportErrorKind m_kind;
    QString m_field;
    QString m_detail;
};

/// The English sentence for logs and the command line.
QString toEnglish(const ImportError &error);
