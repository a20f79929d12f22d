// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offeractions.h"

#include "models/actions/acceptoffer.h"
#include "models/actions/addvariant.h"
#include "models/actions/convertoffer.h"
#include "models/actions/declineoffer.h"
#include "models/actions/issueoffer.h"
#include "models/actions/reviseoffer.h"
#include "models/actions/saveoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/core/paperpreview.h"
#include "ui/core/prompts.h"
#include "ui/offers/declinedialog.h"
#include "ui/offers/offerpaper.h"
#include "ui/offers/offertexts.h"

using namespace Qt::StringLiterals;

static QString titleFor(const Offer &offer)
{
    return offerTitle(offer.number, offer.revision, offer.variant);
}

/// Writes the draft as it was. Throws StorageError Conflict where the rules of today refuse it: it was issued since, its number is taken.
static void restoreDraft(Connection &db, const Offer &draft, const Stamp &stamp)
{
    if (!saveOffer(db, draft, stamp).isDone())
        throw StorageError(StorageError::Kind::Conflict, u"the draft has moved on"_s);
}

QString OfferActions::problemText(const Problem &problem) const
{
    return offerProblemText(problem);
}

void OfferActions::issue(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto work = [draft = details.offer, stamp = workspace().stamp()](Connection &db) {
        return issueOffer(db, draft.id, draft.rowVersion, {}, stamp);
    };
    perform(details.offer.id.value, work, [this, details](const IssueOutcome &outcome) {
        if (outcome.isDone())
            emit done(tr("Offer %1 is issued.").arg(titleFor(details.offer)), {});
        else
            emit conflictsFound(details, outcome.conflicts);
    });
}

void OfferActions::revise(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto work = [id = details.offer.id, stamp = workspace().stamp()](Connection &db) { return reviseOffer(db, id, stamp); };
    perform(details.offer.id.value, work, [this](const OfferOutcome &outcome) { emit draftMade(outcome.id); });
}

void OfferActions::addVariant(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto work = [id = details.offer.id, stamp = workspace().stamp()](Connection &db) { return ::addVariant(db, id, stamp); };
    perform(details.offer.id.value, work, [this](const OfferOutcome &outcome) { emit draftMade(outcome.id); });
}

/// What is accepted stays accepted, so it is asked.
void OfferActions::accept(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto &offer = details.offer;
    const auto &formats = workspace().formats();
    QStringList sentences;
    if (isLateOn(offer, workspace().today())) {
        sentences.append(offer.validUntil ? tr("This offer was valid until %1.").arg(formats.date(*offer.validUntil)) : tr("This offer has expired."));
        sentences.append(tr("If the shop still stands by it, the acceptance is kept and marked as late."));
    }
    const bool hasOthers = std::any_of(details.chain.begin(), details.chain.end(), [&offer](const OfferRow &row) {
        return row.variant != offer.variant && row.status == OfferStatus::Issued;
    });
    if (hasOthers)
        sentences.append(tr("The other variants are withdrawn."));
    sentences.append(tr("An accepted offer stays accepted."));
    const Question question{.title = tr("%1 accepts %2 for %3")
                                         .arg(details.customerName, titleFor(offer), formats.money({offer.grossMinor, offer.currency})),
                            .text = sentences.join(u' '),
                            .actionText = tr("Mark as accepted")};
    workspace().prompts().confirm(question, [this, offer] { acceptNow(offer); });
}

void OfferActions::acceptNow(const Offer &offer)
{
    const auto work = [offer, stamp = workspace().stamp()](Connection &db) { return acceptOffer(db, offer.id, offer.rowVersion, stamp); };
    perform(offer.id.value, work, [this, offer](const OfferOutcome &) { emit done(tr("Offer %1 is accepted.").arg(titleFor(offer)), {}); });
}

void OfferActions::decline(const OfferDetails &details)
{
    auto *dialog = new DeclineDialog(titleFor(details.offer), window());
    connect(dialog, &DeclineDialog::submitted, this,
            [this, dialog, offer = details.offer](const QString &reason) { declineNow(dialog, offer, reason); });
    dialog->open();
}

void OfferActions::declineNow(DeclineDialog *dialog, const Offer &offer, const QString &reason)
{
    const auto work = [offer, reason, stamp = workspace().stamp()](Connection &db) {
        return declineOffer(db, offer.id, offer.rowVersion, reason, stamp);
    };
    perform(dialog, work, [this, offer](const OfferOutcome &) { emit done(tr("Offer %1 is declined.").arg(titleFor(offer)), {}); });
}

void OfferActions::withdraw(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const TextQuestion question{.title = tr("Withdraw offer %1").arg(titleFor(details.offer)),
                                .label = tr("Why is it withdrawn?"),
                                .actionText = tr("Withdraw the offer"),
                                .dismissText = tr("Keep it")};
    workspace().prompts().askText(question, [this, offer = details.offer](const QString &reason) { withdrawNow(offer, reason); });
}

void OfferActions::withdrawNow(const Offer &offer, const QString &reason)
{
    const auto work = [offer, reason, stamp = workspace().stamp()](Connection &db) {
        return withdrawOffer(db, offer.id, offer.rowVersion, reason.trimmed(), stamp);
    };
    perform(offer.id.value, work, [this, offer](const OfferOutcome &) { emit done(tr("Offer %1 is withdrawn.").arg(titleFor(offer)), {}); });
}

void OfferActions::convert(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto work = [offer = details.offer, stamp = workspace().stamp()](Connection &db) {
        return convertOffer(db, offer.id, offer.rowVersion, stamp);
    };
    perform(details.offer.id.value, work, [this, offer = details.offer](const PurchaseOutcome &outcome) {
        emit purchaseMade(outcome.id);
        emit done(tr("Offer %1 became a purchase.").arg(titleFor(offer)), {});
    });
}

void OfferActions::remove(const OfferDetails &details)
{
    if (isActingOn(details.offer.id.value))
        return;
    const auto work = [draft = details.offer](Connection &db) {
        OfferStore(db).remove(draft.id, draft.rowVersion);
        return OfferOutcome{draft.id, {}};
    };
    perform(details.offer.id.value, work, [this, draft = details.offer](const OfferOutcome &) {
        auto again = draft;
        again.id = {};
        emit done(tr("The draft of %1 is deleted.").arg(titleFor(draft)),
                  undoing([again](Connection &db, const Stamp &stamp) { restoreDraft(db, again, stamp); }));
    });
}

void OfferActions::print(const OfferDetails &details)
{
    showPaper(workspace(), offerPaper(details, workspace().shop(), workspace().today()), window());
}

void OfferActions::savePdf(const OfferDetails &details)
{
    const auto paper = offerPaper(details, workspace().shop(), workspace().today());
    const FileQuestion question{.title = tr("Save the offer as a PDF"),
                                .filters = tr("PDF files (*.pdf)"),
                                .suggestedName = fileNameFor(paper->head().title, u"pdf"_s)};
    workspace().prompts().chooseFileToSave(question, [this, paper](const QString &path) {
        const auto whole = withSuffix(path, u"pdf"_s);
        if (const auto problem = writePdf(*paper, whole))
            emit refused(*problem);
        else
            emit done(tr("The offer is saved in %1.").arg(whole), {});
    });
}

void OfferActions::tellSaved(OfferId id, const Offer &before)
{
    const auto remove = [id](Connection &db, const Stamp &) { OfferStore(db).remove(id, 1); };
    const auto restore = [before](Connection &db, const Stamp &stamp) {
        auto again = before;
        ++again.rowVersion;
        restoreDraft(db, again, stamp);
    };
    if (before.id.isValid())
        emit done(tr("The draft of %1 is saved.").arg(titleFor(before)), undoing(restore));
    else
        emit done(tr("The draft is saved."), undoing(remove));
}
