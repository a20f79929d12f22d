// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/cases/interaction.h"
#include "models/returns/return.h"
#include "models/storage/eventlog.h"
#include "models/surveys/surveyresponse.h"

#include <variant>

/// One thing that happened to a case.
struct CaseMoment {
    Instant at;
    std::variant<Event, Interaction, SurveyResponse> what;

    bool operator==(const CaseMoment &) const = default;
};
Q_DECLARE_METATYPE(CaseMoment)

/// Another case that this one belongs to, or that belongs to it.
struct CaseLink {
    CaseId id;
    QString number;
};

/// Everything that the view of one case shows.
struct CaseContents {
    Case record;
    QString customerName;
    QString productName;
    QHash<StaffId, QString> staff;
    std::optional<CaseLink> followsUp;
    std::optional<CaseLink> duplicateOf;
    QList<Return> returns;          ///< what came back in it, oldest first
    QList<CaseMoment> moments;      ///< newest first
    qint64 oursMs = 0;              ///< so far
    std::optional<qint64> targetMs; ///< of the first response, as it held when the case was opened

    /// Such a case is neither closed nor cancelled.
    bool hasOpenReturn() const
    {
        return std::any_of(returns.begin(), returns.end(), [](const Return &each) { return each.status != ReturnStatus::Closed; });
    }
};

/// Nothing when there is no such case. Targets hold from a day of `zone`.
std::optional<CaseContents> readCaseContents(Connection &db, CaseId id, Instant now, const QTimeZone &zone);
