// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseconflict.h"

#include "ui/cases/casetexts.h"
#include "ui/core/formats.h"
#include "ui/core/statetexts.h"

#include <QCoreApplication>

namespace {

struct CaseConflict {
    Q_DECLARE_TR_FUNCTIONS(CaseConflict)
};

} // namespace

QList<ConflictRow> caseVersions(const CaseVersion &mine, const CaseVersion &theirs, const Formats &formats)
{
    const auto row = [&mine, &theirs](const QString &field, auto say) {
        return ConflictRow{field, say(mine), say(theirs)};
    };
    const auto day = [&formats](const CaseVersion &version) {
        return version.record.statutoryDueOn ? formats.date(*version.record.statutoryDueOn) : QString();
    };
    const auto internal = [](const CaseVersion &version) {
        return version.record.internal ? CaseConflict::tr("Yes") : CaseConflict::tr("No");
    };
    return {row(CaseConflict::tr("Subject"), [](const auto &version) { return version.record.subject; }),
            row(CaseConflict::tr("Kind"), [](const auto &version) { return caseKindText(version.record.kind); }),
            row(CaseConflict::tr("Category"), [](const auto &version) { return version.record.category; }),
            row(CaseConflict::tr("Priority"),
                [](const auto &version) { return casePriorityText(version.record.priority); }),
            row(CaseConflict::tr("Customer"), [](const auto &version) { return version.customer; }),
            row(CaseConflict::tr("Product"), [](const auto &version) { return version.product; }),
            row(CaseConflict::tr("Serial number"), [](const auto &version) { return version.record.serial; }),
            row(CaseConflict::tr("Channel"), [](const auto &version) { return channelText(version.record.channel); }),
            row(CaseConflict::tr("Due by law"), day),
            row(CaseConflict::tr("Internal"), internal)};
}
