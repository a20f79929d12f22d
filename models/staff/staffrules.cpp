// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffrules.h"

using namespace Qt::StringLiterals;

Problems problemsOf(const Staff &staff, const QList<Staff> &everyone)
{
    if (staff.name.trimmed().isEmpty())
        return {{u"name"_s, ProblemKind::Missing}};
    if (staff.name.size() > kMostStaffNameCharacters)
        return {{u"name"_s, ProblemKind::TooLong, QString::number(kMostStaffNameCharacters)}};
    for (const auto &other : everyone) {
        if (other.id != staff.id && other.name.compare(staff.name, Qt::CaseInsensitive) == 0)
            return {{u"name"_s, ProblemKind::Duplicate, other.name}};
    }
    return {};
}
