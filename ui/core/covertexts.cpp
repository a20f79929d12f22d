// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/covertexts.h"

#include "ui/core/formats.h"
#include "ui/core/statetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class CoverTexts
{
    Q_DECLARE_TR_FUNCTIONS(CoverTexts)

public:
    static QString of(WarrantyState state);
    static QString covered(const Warranty &warranty, const Formats &formats);
    static QString notCovered(const Warranty &warranty, WarrantyState state, const Formats &formats);
};

} // namespace

QString CoverTexts::of(WarrantyState state)
{
    switch (state) {
    case WarrantyState::NotStarted: return tr("Not begun yet");
    case WarrantyState::Active: return tr("Covered");
    case WarrantyState::Expiring: return tr("Ends soon");
    case WarrantyState::Expired: return tr("Expired");
    case WarrantyState::Exhausted: return tr("Claims used up");
    case WarrantyState::Void: return tr("Void");
    }
    Q_UNREACHABLE();
}

QString CoverTexts::covered(const Warranty &warranty, const Formats &formats)
{
    const auto name = warrantyName(warranty);
    if (!warranty.endsOn)
        return tr("Covered today: %1, for life").arg(name);
    return tr("Covered today: %1, until %2").arg(name, formats.date(*warranty.endsOn));
}

QString CoverTexts::notCovered(const Warranty &warranty, WarrantyState state, const Formats &formats)
{
    const auto name = warrantyName(warranty);
    switch (state) {
    case WarrantyState::NotStarted:
        return tr("Not covered yet: %1 begins on %2.").arg(name, formats.date(warranty.startsOn));
    case WarrantyState::Exhausted:
        return tr("Not covered: the claims of %1 are used up. Offer a paid repair or an extension.").arg(name);
    case WarrantyState::Void:
        return tr("Not covered since %1: void, %2. Offer a paid repair or an extension.")
            .arg(formats.date(warranty.voidOn.value_or(warranty.startsOn)), voidReasonText(warranty.voidReason));
    case WarrantyState::Active:
    case WarrantyState::Expiring:
    case WarrantyState::Expired:
        return tr("Not covered since %1. Offer a paid repair or an extension.")
            .arg(formats.date(warranty.endsOn.value_or(warranty.startsOn).addDays(1)));
    }
    Q_UNREACHABLE();
}

QString coverSentence(const Cover &cover, const Formats &formats)
{
    if (!cover.layer)
        return CoverTexts::tr("No warranty is known. Offer a paid repair, or add the warranty.");
    const auto &warranty = cover.layer->warranty;
    return cover.isCovered() ? CoverTexts::covered(warranty, formats) : CoverTexts::notCovered(warranty, cover.state, formats);
}

QString coverWord(const Cover &cover)
{
    return cover.layer ? CoverTexts::of(cover.state) : CoverTexts::tr("No warranty");
}

QStringList coverWords()
{
    QStringList words{coverWord({})};
    for (const auto state : allOf<WarrantyState>())
        words.append(CoverTexts::of(state));
    return words;
}

Meaning coverMeaning(const Cover &cover)
{
    if (!cover.layer)
        return Meaning::Neutral;
    switch (cover.state) {
    case WarrantyState::Active: return Meaning::Good;
    case WarrantyState::Expiring: return Meaning::Warning;
    case WarrantyState::NotStarted: return Meaning::Accent;
    case WarrantyState::Exhausted:
    case WarrantyState::Void: return Meaning::Bad;
    case WarrantyState::Expired: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString coverIconName(const Cover &cover)
{
    if (!cover.layer)
        return u"warranty"_s;
    switch (cover.state) {
    case WarrantyState::Active: return u"check"_s;
    case WarrantyState::Expiring: return u"clock"_s;
    case WarrantyState::NotStarted: return u"calendar"_s;
    case WarrantyState::Exhausted: return u"dialog-warning"_s;
    case WarrantyState::Void: return u"block"_s;
    case WarrantyState::Expired: return u"window-close"_s;
    }
    Q_UNREACHABLE();
}

QString warrantyStateText(WarrantyState state)
{
    return CoverTexts::of(state);
}

QString warrantyName(const Warranty &warranty)
{
    const auto layer = warrantyLayerText(warranty.layer);
    return warranty.provider.isEmpty() ? layer : CoverTexts::tr("%1 (%2)", "a warranty and who answers").arg(layer, warranty.provider);
}

QString voidReasonText(const QString &reason)
{
    if (reason == kReplacedReason)
        return CoverTexts::tr("replaced");
    return reason == kReturnedReason ? CoverTexts::tr("taken back") : reason;
}
