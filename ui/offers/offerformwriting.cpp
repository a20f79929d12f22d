// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OfferForm that saves, issues, and settles with whoever was quicker.
#include "models/actions/issueoffer.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "models/storage/deliver.h"
#include "ui/core/problemline.h"
#include "ui/core/prompts.h"
#include "ui/core/recordpicker.h"
#include "ui/core/workspace.h"
#include "ui/offers/offerconflictpanel.h"
#include "ui/offers/offerdifference.h"
#include "ui/offers/offerform.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

void OfferForm::setWriting(bool writing)
{
    m_isWriting = writing;
    m_save->setEnabled(!writing);
    m_issue->setEnabled(!writing);
}

void OfferForm::save()
{
    if (m_isWriting)
        return;
    if (!accepts()) {
        m_afterSaving = {};
        return;
    }
    write(entered());
}

void OfferForm::write(const Offer &offer)
{
    setWriting(true);
    auto outcome = m_workspace.database().write([offer, stamp = m_workspace.stamp()](Connection &db) { return saveOffer(db, offer, stamp); });
    const auto onOutcome = [this](const OfferOutcome &done) {
        setWriting(false);
        const auto next = std::exchange(m_afterSaving, {});
        if (!done.isDone())
            return showProblems(done.problems);
        emit saved(done.id, m_before);
        if (next)
            next();
    };
    deliver(outcome, this, onOutcome, [this, offer](const StorageError &error) { fail(error, offer); });
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
    if (m_isWriting || !accepts() || !m_conflicts->check())
        return;
    setWriting(true);
    const auto draft = entered();
    auto outcome = m_workspace.database().write(
        [draft, choices = m_conflicts->answers(), stamp = m_workspace.stamp()](Connection &db) { return saveAndIssue(db, draft, choices, stamp); });
    deliver(
        outcome, this, [this](const Issued &done) { finishIssue(done); }, [this, draft](const StorageError &error) { fail(error, draft); });
}

void OfferForm::finishIssue(const Issued &done)
{
    setWriting(false);
    const auto &outcome = done.outcome;
    if (outcome.isDone() && outcome.reused)
        return emit reused(outcome.id);
    if (outcome.isDone())
        return emit issued(outcome.id);
    if (done.stored) {
        m_before = *done.stored;
        m_initial = entered();
    }
    showProblems(outcome.problems);
    if (outcome.conflicts.isEmpty())
        return;
    showConflicts(outcome.conflicts);
    m_problem->setText(tr("Earlier offers stand in the way. Nothing was issued yet: choose what to do about each of them."));
}

void OfferForm::fail(const StorageError &error, const Offer &mine)
{
    setWriting(false);
    m_afterSaving = {};
    if (error.kind() == StorageError::Kind::Conflict)
        showDifference(mine);
    else
        emit failed(error);
}

void OfferForm::showDifference(const Offer &mine)
{
    auto theirs = m_workspace.database().read([id = mine.id](Connection &db) { return readOfferDetails(db, id); });
    const auto onTheirs = [this, mine](const std::optional<OfferDetails> &found) {
        if (found && canEdit(found->offer.status))
            askToChoose(mine, *found);
        else if (found)
            showProblems({{u"status"_s, ProblemKind::NotAllowed, toWord(found->offer.status)}});
        else
            emit failed(StorageError(StorageError::Kind::Conflict, u"the draft was removed meanwhile"_s));
    };
    deliver(theirs, this, onTheirs, [this](const StorageError &error) { emit failed(error); });
}

void OfferForm::askToChoose(const Offer &mine, const OfferDetails &theirs)
{
    const auto rows = differenceRows(mine, m_customer->text(), theirs, m_workspace.formats());
    auto *dialog = new ConflictDialog(offerTitle(mine.number, mine.revision, mine.variant), rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::mineChosen, this, [this, mine, theirs] {
        m_before = theirs.offer; // what an undo goes back to
        auto merged = mine;
        merged.rowVersion = theirs.offer.rowVersion;
        write(merged);
    });
    connect(dialog, &ConflictDialog::theirsChosen, this, &OfferForm::left);
    dialog->open();
}

void OfferForm::leave(const std::function<void()> &next)
{
    const auto go = [this, next] {
        emit left();
        if (next)
            next();
    };
    if (!isDirty())
        return go();
    const auto title = offerTitle(m_before.number, m_before.revision, m_before.variant);
    const auto what = m_before.id.isValid() ? tr("The draft of %1").arg(title) : tr("The new offer");
    const auto saveFirst = [this, next] {
        m_afterSaving = next;
        save();
    };
    m_workspace.prompts().askToSave(what, saveFirst, go);
}
