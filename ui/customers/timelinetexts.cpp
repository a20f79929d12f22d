// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinetexts.h"

#include "models/cases/casewords.h"
#include "models/customers/mood.h"
#include "models/offers/offerwords.h"
#include "models/returns/returnwords.h"
#include "ui/core/formats.h"
#include "ui/core/icons.h"
#include "ui/core/statetexts.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace {

class TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)

public:
    static QString verb(const TimelineEntry &entry);
    static QString inbound(Channel channel);
    static QString outbound(Channel channel);
    static QString of(TimelineGroup group);
    static QString cancelled() { return tr("cancelled"); }
};

} // namespace

QString TimelineTexts::inbound(Channel channel)
{
    if (channel == Channel::Phone)
        return tr("Called");
    return channel == Channel::Counter ? tr("Came in") : tr("Wrote");
}

QString TimelineTexts::outbound(Channel channel)
{
    if (channel == Channel::Phone)
        return tr("We called");
    return channel == Channel::Counter ? tr("We spoke") : tr("We wrote");
}

QString TimelineTexts::verb(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Purchase: return tr("Bought");
    case TimelineKind::Return: return tr("Returned");
    case TimelineKind::Offer: return tr("Was offered");
    case TimelineKind::Rma: return tr("Brought back");
    case TimelineKind::Case: return tr("Asked for help");
    case TimelineKind::Inbound: return inbound(entry.channel.value_or(Channel::Email));
    case TimelineKind::Outbound:
        return entry.automatic ? tr("Sent automatically") : outbound(entry.channel.value_or(Channel::Email));
    case TimelineKind::Note: return tr("Note");
    case TimelineKind::Csat:
    case TimelineKind::Nps: return tr("Rated us");
    case TimelineKind::Device: return tr("Has a device");
    case TimelineKind::Registration: return tr("Warranty registered");
    case TimelineKind::Contract: return tr("Contract made");
    case TimelineKind::Renewal: return tr("Contract renewed");
    case TimelineKind::ContractEnd: return tr("Contract ended");
    }
    Q_UNREACHABLE();
}

QString TimelineTexts::of(TimelineGroup group)
{
    switch (group) {
    case TimelineGroup::All: return tr("Everything");
    case TimelineGroup::Purchases: return tr("Purchases");
    case TimelineGroup::Offers: return tr("Offers");
    case TimelineGroup::Cases: return tr("Cases");
    case TimelineGroup::Contacts: return tr("Contacts");
    case TimelineGroup::Surveys: return tr("Surveys");
    case TimelineGroup::Devices: return tr("Devices");
    }
    Q_UNREACHABLE();
}

QString timelineVerb(const TimelineEntry &entry)
{
    return TimelineTexts::verb(entry);
}

QString timelineGroupText(TimelineGroup group)
{
    return TimelineTexts::of(group);
}

static std::optional<ScoreKind> scoreKindOf(const TimelineEntry &entry)
{
    if (entry.kind == TimelineKind::Csat)
        return ScoreKind::Csat;
    return entry.kind == TimelineKind::Nps ? std::optional(ScoreKind::Nps) : std::nullopt;
}

static bool isPurchase(const TimelineEntry &entry)
{
    return entry.kind == TimelineKind::Purchase || entry.kind == TimelineKind::Return;
}

static QString stateOf(const TimelineEntry &entry)
{
    if (entry.kind == TimelineKind::Case) {
        const auto status = fromWord<CaseStatus>(entry.status);
        return status ? caseStatusText(*status) : QString();
    }
    if (entry.kind == TimelineKind::Offer) {
        const auto status = fromWord<OfferStatus>(entry.status);
        return status ? offerStatusText(*status) : QString();
    }
    if (entry.kind == TimelineKind::Rma) {
        const auto status = fromWord<ReturnStatus>(entry.status);
        return status ? returnStatusText(*status) : QString();
    }
    return isPurchase(entry) && entry.status == u"cancelled" ? TimelineTexts::cancelled() : QString();
}

QString timelineHeadline(const TimelineEntry &entry, const Formats &formats)
{
    QStringList parts{timelineVerb(entry), entry.title};
    if (const auto kind = scoreKindOf(entry); kind && entry.score)
        parts += {scoreText(*kind, *entry.score), scoreKindText(*kind)};
    parts.append(stateOf(entry));
    if (entry.amount)
        parts.append(formats.money(*entry.amount));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString timelineWhen(const TimelineEntry &entry, const Formats &formats, Instant now)
{
    if (!entry.wholeDay)
        return formats.when(entry.at, now);
    return formats.day(dayOf(entry.at, QTimeZone::utc()), dayOf(now, formats.zone()));
}

QString timelineIconName(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Purchase: return u"purchases"_s;
    case TimelineKind::Return:
    case TimelineKind::Rma: return u"return"_s;
    case TimelineKind::Offer: return u"offers"_s;
    case TimelineKind::Case: return u"cases"_s;
    case TimelineKind::Inbound:
    case TimelineKind::Outbound: return entry.channel ? channelIconName(*entry.channel) : u"mail-message"_s;
    case TimelineKind::Note: return u"note"_s;
    case TimelineKind::Csat:
    case TimelineKind::Nps: return u"survey"_s;
    case TimelineKind::Device: return u"devices"_s;
    case TimelineKind::Registration: return u"warranty"_s;
    case TimelineKind::Contract:
    case TimelineKind::Renewal:
    case TimelineKind::ContractEnd: return u"contract"_s;
    }
    Q_UNREACHABLE();
}

Meaning timelineMeaning(const TimelineEntry &entry)
{
    if (const auto kind = scoreKindOf(entry); kind && entry.score)
        return moodMeaning(moodOf(*kind, *entry.score));
    if (entry.kind == TimelineKind::Case) {
        const auto status = fromWord<CaseStatus>(entry.status);
        return status ? caseStatusMeaning(*status) : Meaning::Neutral;
    }
    if (entry.kind == TimelineKind::Offer) {
        const auto status = fromWord<OfferStatus>(entry.status);
        return status ? offerStatusMeaning(*status) : Meaning::Neutral;
    }
    if (entry.kind == TimelineKind::Rma) {
        const auto status = fromWord<ReturnStatus>(entry.status);
        return status ? returnStatusMeaning(*status) : Meaning::Neutral;
    }
    return Meaning::Neutral;
}
