// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/briefingpaper.h"

#include "ui/core/paper.h"
#include "ui/core/workspace.h"
#include "ui/customers/briefingtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class BriefingPaper
{
    Q_DECLARE_TR_FUNCTIONS(BriefingPaper)
};

} // namespace

/// One row less where there are most; false when each list is down to one.
static bool shorten(BriefingRows &rows)
{
    qsizetype *lists[] = {&rows.purchases, &rows.devices, &rows.offers, &rows.cases}; // of equals the first gives way
    auto *longest = *std::max_element(std::begin(lists), std::end(lists), [](const auto *one, const auto *other) { return *one < *other; });
    if (*longest <= 1)
        return false;
    --*longest;
    return true;
}

std::shared_ptr<Paper> briefingPaper(const CallBriefing &briefing, const Workspace &workspace)
{
    const auto printed = workspace.formats().dateTime(workspace.now());
    const PaperHead head{.title = BriefingPaper::tr("Call briefing: %1").arg(brief(displayName(briefing.customer))),
                         .context = workspace.shop().name,
                         .foot = BriefingPaper::tr("As of %1. Confidential: destroy it after the call.").arg(printed),
                         .pageOf = {}};
    const BriefingText words(briefing, workspace);
    const BriefingRows most;
    BriefingRows rows{.cases = std::min(most.cases, briefing.cases.size()),
                      .devices = std::min(most.devices, briefing.devices.size()),
                      .offers = std::min(most.offers, briefing.offers.size()),
                      .purchases = std::min(most.purchases, briefing.purchases.size())};
    auto paper = textPaper(head, words.with(rows));
    while (paper->pageCount() > 1 && shorten(rows))
        paper = textPaper(head, words.with(rows));
    return paper;
}
