// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OfferForm that saves, issues, and settles with whoever was quicker.
#include "models/actions/issueoffer.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/offers/offerconflictpanel.h"
#include "ui/offers/offerdifference.h"
#include "ui/offers/offerform.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

QString OfferForm::subject() const
{
    if (!m_before.id.isValid())
        return tr("The new offer");
    return tr("The draft of %1").arg(offerTitle(m_before.number, m_before.revision, m_before.variant));
}

void OfferForm::setWriting(bool writing)
{
    RecordForm::setWriting(writing);
    m_save->setEnabled(!writing);
    m_issue->setEnabled(!writing);
}

void OfferForm::save()
{
    if (isWriting())
        return;
    if (accepts())
        saveDraft(entered());
    else
        stay();
}

void OfferForm::saveDraft(const Offer &offer)
{
    write([offer, stamp = workspace().stamp()](Connection &db) { return saveOffer(db, offer, stamp); },
          [this, before = m_before](const OfferOutcome &done) { emit saved(done.id, before); });
}

/// What is typed becomes the stored draft first, so that nothing of it is lost when it cannot be issued.
OfferForm::Issued OfferForm::saveAndIssue(Connection &db, const Offer &draft, const QList<Acknowledgement> &choices, const Stamp &stamp)
{
    if (!draft.id.isValid())
        return {issueNewOffer(db, draft, choices, stamp), {}};
    const auto saved = saveOffer(db, draft, stamp);
    if (!saved.isDone())
        return {{.id = draft.id, .problems = saved.problems}, {}};
    const auto stored = OfferStore(db).find(draft.id);
    return {issueOffer(db, draft.id, stored->rowVersion, choices, stamp), stored};
}

void OfferForm::issue()
{
    if (isWriting() || !accepts() || !m_conflicts->check())
        return;
    write([draft = entered(), choices = m_conflicts->answers(),
           stamp = workspace().stamp()](Connection &db) { return saveAndIssue(db, draft, choices, stamp); },
          [this](const Issued &done) { tellIssued(done.outcome); }, [this](const Issued &refused) { showRefusal(refused); });
}

void OfferForm::tellIssued(const IssueOutcome &outcome)
{
    if (outcome.reused)
        emit reused(outcome.id);
    else
        emit issued(outcome.id);
}

void OfferForm::showRefusal(const Issued &refused)
{
    if (refused.stored) {
        m_before = *refused.stored;
        m_initial = entered();
    }
    showProblems(refused.outcome.problems);
    if (refused.outcome.conflicts.isEmpty())
        return;
    showConflicts(refused.outcome.conflicts);
    m_problem->setText(tr("Earlier offers stand in the way. Nothing was issued yet: choose what to do about each of them."));
}

void OfferForm::settleConflict()
{
    auto theirs = workspace().database().read([id = m_before.id](Connection &db) { return readOfferDetails(db, id); });
    const auto onTheirs = [this, mine = entered()](const std::optional<OfferDetails> &found) {
        if (found && canEdit(found->offer.status))
            offerTheirs(mine, *found);
        else if (found)
            showProblems({{u"status"_s, ProblemKind::NotAllowed, toWord(found->offer.status)}});
        else
            emit failed(StorageError(StorageError::Kind::Conflict, u"the draft was removed meanwhile"_s));
    };
    deliver(theirs, this, onTheirs, [this](const StorageError &error) { emit failed(error); });
}

void OfferForm::offerTheirs(const Offer &mine, const OfferDetails &theirs)
{
    const auto rows = differenceRows(mine, m_customer->text(), theirs, workspace().formats());
    askToChoose(offerTitle(mine.number, mine.revision, mine.variant), rows, [this, mine, theirs] {
        m_before = theirs.offer; // what an undo goes back to
        auto merged = mine;
        merged.rowVersion = theirs.offer.rowVersion;
        saveDraft(merged);
    });
}
