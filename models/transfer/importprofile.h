// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/encoding.h"
#include "models/transfer/importkind.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

enum class OnDuplicate { Skip, Update };

constexpr auto wordsOf(OnDuplicate)
{
    return std::array<Word<OnDuplicate>, 2>{{
        {OnDuplicate::Skip, u"skip"},
        {OnDuplicate::Update, u"update"},
    }};
}

/// How a file is to be read. What is absent is detected.
struct ImportProfile {
    std::optional<ImportKind> kind;
    std::optional<Encoding> encoding;
    std::optional<char16_t> delimiter;
    std::optional<char16_t> decimal; ///< ',' or '.'
    std::optional<QTimeZone> zone;   ///< of instants without an offset; the shop's otherwise
    QStringList dates;               ///< formats of QDateTime, tried in this order
    QHash<QString, QStringList> columns; ///< our field → their headers, joined by a space where there are several
    QHash<QString, QHash<QString, QString>> values; ///< our field → their value → ours; "*" is any other
    QHash<QString, QString> constants;   ///< our field → its value in every row
    QStringList empty;               ///< values that mean nothing
    OnDuplicate onDuplicate = OnDuplicate::Skip;

    bool operator==(const ImportProfile &) const = default;
};

/// Reads a profile for `kind` (CLI.md, "Import profile"). Throws ImportError that names the key, the field or the value.
ImportProfile importProfileFromJson(const QByteArray &json, ImportKind kind);
/// The profile as JSON, for saving a mapping.
QByteArray toJson(const ImportProfile &profile);
