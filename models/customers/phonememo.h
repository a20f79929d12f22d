// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// Remembers how numbers begin that were read before, so that the next of the same thousand costs a look-up and not two dozen regular
/// expressions. That is exact: in the numbering plans of libphonenumber 8.12.57 no rule for a national number of nine or more digits
/// looks at the last three, but for Colombia's; and whoever remembers asks only for such numbers. One per thread; not shared.
class PhoneMemo
{
public:
    /// The E.164 form of `digits` (a plus or none, then digits only) as read in `country`; empty when it is not remembered.
    QString find(const QString &digits, const QString &country) const;
    void remember(const QString &digits, const QString &country, const QString &e164);

private:
    QHash<quint64, QString> m_heads;
};
