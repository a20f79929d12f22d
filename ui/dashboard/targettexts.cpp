// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/targettexts.h"

#include "models/dashboard/targetrules.h"
#include "ui/core/statetexts.h"

namespace {

class TargetTexts
{
    Q_DECLARE_TR_FUNCTIONS(TargetTexts)

public:
    static QString of(TargetKpi kpi);
    static QString title(const Target &target);
};

}

QString TargetTexts::of(TargetKpi kpi)
{
    switch (kpi) {
    case TargetKpi::FirstContactResolution: return tr("First-contact resolution");
    case TargetKpi::FirstResponse: return tr("First response");
    case TargetKpi::Csat: return tr("Satisfaction (CSAT)");
    }
    Q_UNREACHABLE();
}

QString TargetTexts::title(const Target &target)
{
    return target.channel ? tr("%1: %2", "figure, channel").arg(of(target.kpi), channelText(*target.channel)) : of(target.kpi);
}

QString targetKpiText(TargetKpi kpi)
{
    return TargetTexts::of(kpi);
}

QString targetValueText(TargetKpi kpi, qint64 value, const Formats &formats)
{
    if (isTime(kpi))
        return formats.duration(value * 1000);
    return formats.percent(static_cast<double>(value) / 10000, value % 100 == 0 ? 0 : 2);
}

QString targetTitle(const Target &target)
{
    return TargetTexts::title(target);
}
