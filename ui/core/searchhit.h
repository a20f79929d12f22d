// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One find of the search over everything. Hits of one kind stand together under the kind's own name.
struct SearchHit {
    QString kind;
    /// The kind's name as a heading, such as "Customers".
    QString group;
    qint64 id = 0;
    QString title;
    QString detail;
    QString iconName;

    bool operator==(const SearchHit &) const = default;
};
