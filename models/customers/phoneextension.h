// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A phone field taken apart.
struct PhoneParts {
    QString number;
    QString extension;

    bool operator==(const PhoneParts &) const = default;
};

/// Cuts a trailing extension of one to seven digits off: after wew., доб., ext., x, int. and their kind, or after #.
PhoneParts splitExtension(const QString &text);
