// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/firstcontact.h"

/// The cases behind a number: those with `mark`. Reasons for failing are those of counted cases only.
inline std::vector<CaseId> idsWith(const FirstContactResolution &result, FirstContactMark mark)
{
    std::vector<CaseId> ids;
    for (const auto &verdict : result.verdicts) {
        const bool isReason = mark != FirstContactMark::Cancelled && mark != FirstContactMark::Internal;
        const bool isBehind = mark == FirstContactMark::Immature ? !verdict.isOut() : verdict.isCounted();
        if (verdict.has(mark) && (!isReason || isBehind))
            ids.push_back(verdict.id);
    }
    return ids;
}
