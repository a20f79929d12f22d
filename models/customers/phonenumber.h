// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A phone number that exists by the numbering plans. Numbers are the same when `e164` is.
struct PhoneNumber {
    QString
        e164; ///< "+48601234567"; of a short number such as 112, which works inside its country only, the bare digits
    QString extension; ///< digits dialled afterwards, mostly empty

    bool operator==(const PhoneNumber &) const = default;
};

/// Reads a number as people write it in `country` (ISO 3166 alpha-2, upper case): national or international, 00 for +, a label before
/// it, an extension after it ("wew. 12", "доб. 12", "ext. 12", "x12", "int. 12", "#12"). Nothing when no such number can exist.
/// May be called from several threads at once.
std::optional<PhoneNumber> parsePhone(const QString &text, const QString &country);

/// The number as it is dialled in `country`: national when it belongs there, else international. What is no E.164 stays as it is.
QString formatPhone(const QString &e164, const QString &country);
