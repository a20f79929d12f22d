// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertexts.h"

#include "ui/core/formats.h"
#include "ui/core/problemtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class OfferTexts
{
    Q_DECLARE_TR_FUNCTIONS(OfferTexts)
};

} // namespace

QString offerStatusIcon(OfferStatus status)
{
    switch (status) {
    case OfferStatus::Draft: return u"document-edit"_s;
    case OfferStatus::Issued: return u"offers"_s;
    case OfferStatus::Accepted: return u"check"_s;
    case OfferStatus::Declined: return u"block"_s;
    case OfferStatus::Withdrawn: return u"return"_s;
    case OfferStatus::Superseded: return u"history"_s;
    case OfferStatus::Expired: return u"clock"_s;
    case OfferStatus::Converted: return u"purchases"_s;
    }
    Q_UNREACHABLE();
}

QString offerFilterText(OfferFilter filter)
{
    switch (filter) {
    case OfferFilter::Open: return OfferTexts::tr("Open");
    case OfferFilter::EndingSoon: return OfferTexts::tr("Ending soon");
    case OfferFilter::Accepted: return OfferTexts::tr("Accepted");
    case OfferFilter::Declined: return OfferTexts::tr("Declined");
    case OfferFilter::Expired: return OfferTexts::tr("Expired");
    case OfferFilter::Justified: return OfferTexts::tr("Justified conflicts");
    case OfferFilter::All: return OfferTexts::tr("All");
    }
    Q_UNREACHABLE();
}

QString emptyOffersText(OfferFilter filter)
{
    switch (filter) {
    case OfferFilter::Open: return OfferTexts::tr("No open offers. Draft one, or log a price that was spoken with Ctrl+Shift+Q.");
    case OfferFilter::EndingSoon: return OfferTexts::tr("No offer ends within a week.");
    case OfferFilter::Accepted: return OfferTexts::tr("No offer was accepted yet.");
    case OfferFilter::Declined: return OfferTexts::tr("No offer was declined.");
    case OfferFilter::Expired: return OfferTexts::tr("No offer expired.");
    case OfferFilter::Justified: return OfferTexts::tr("Nobody quoted against an earlier offer.");
    case OfferFilter::All: return OfferTexts::tr("No offers yet. Draft the first one, or import them in the settings.");
    }
    Q_UNREACHABLE();
}

QString validityText(std::optional<QDate> validUntil, const Formats &formats)
{
    return validUntil ? OfferTexts::tr("valid until %1").arg(formats.date(*validUntil)) : OfferTexts::tr("valid without end");
}

QStringList declineReasons()
{
    return {u"price"_s, u"delivery_time"_s, u"bought_elsewhere"_s, u"no_longer_needed"_s, u"other"_s};
}

QString declineReasonText(const QString &reason)
{
    const QHash<QString, QString> texts{{u"price"_s, OfferTexts::tr("Price")},
                                        {u"delivery_time"_s, OfferTexts::tr("Delivery time")},
                                        {u"bought_elsewhere"_s, OfferTexts::tr("Bought elsewhere")},
                                        {u"no_longer_needed"_s, OfferTexts::tr("No longer needed")},
                                        {u"other"_s, OfferTexts::tr("Other reason")}};
    return texts.value(reason, reason);
}

QString declineReasonFromText(const QString &text)
{
    const auto typed = text.trimmed();
    for (const auto &reason : declineReasons()) {
        if (declineReasonText(reason).compare(typed, Qt::CaseInsensitive) == 0)
            return reason;
    }
    return typed;
}

QString conflictKindText(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::PriceDiffers: return OfferTexts::tr("another price");
    case ConflictKind::OtherAuthor: return OfferTexts::tr("another author");
    case ConflictKind::StillValid: return OfferTexts::tr("still valid");
    case ConflictKind::JustDeclined: return OfferTexts::tr("just declined");
    }
    Q_UNREACHABLE();
}

QString conflictChoiceText(ConflictChoice choice)
{
    switch (choice) {
    case ConflictChoice::Reuse: return OfferTexts::tr("Reused");
    case ConflictChoice::Revise: return OfferTexts::tr("Revised");
    case ConflictChoice::Justify: return OfferTexts::tr("Justified");
    }
    Q_UNREACHABLE();
}

QString offerProblemText(const Problem &problem)
{
    if (problem.field == u"status")
        return OfferTexts::tr("The offer has moved on meanwhile, and this cannot be done any more. Look at its state.");
    if (problem.field == u"number" && problem.kind == ProblemKind::NotAllowed)
        return OfferTexts::tr("Another revision or variant of this number is agreed already.");
    if (problem.field == u"choice")
        return OfferTexts::tr("That offer has changed meanwhile. Look at it again, and choose anew.");
    if (problem.field == u"lines" && problem.kind == ProblemKind::Missing)
        return OfferTexts::tr("At least one line is needed.");
    if (problem.field == u"lines" && problem.kind == ProblemKind::OutOfRange)
        return OfferTexts::tr("The total is too large. Check quantities and prices.");
    if (problem.field == u"valid_until" && problem.kind == ProblemKind::OrderOfDates)
        return OfferTexts::tr("This day is over. Give the offer a last day that is still to come.");
    return problemSentence(problem);
}
