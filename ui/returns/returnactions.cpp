// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnactions.h"

#include "models/actions/loaner.h"
#include "models/actions/movereturn.h"
#include "models/actions/openreturn.h"
#include "models/actions/revisereturn.h"
#include "models/actions/undoreturnstep.h"
#include "models/returns/returnstore.h"
#include "ui/returns/editreturndialog.h"
#include "ui/returns/loanerdialog.h"
#include "ui/returns/openreturndialog.h"
#include "ui/returns/returntexts.h"

/// Tells what came of a step; `dialog` is none where nothing was asked, or it was closed meanwhile.
void ReturnActions::finish(ReturnStepDialog *dialog, const ReturnStepResult &result, const QString &sentence)
{
    if (result.isDone()) {
        if (dialog)
            dialog->accept();
        const auto undo = [step = *result.step](Connection &db, const Stamp &stamp) { undoReturnStep(db, step, stamp); };
        return emit done(sentence, undoing(undo));
    }
    if (dialog && !result.refusal)
        return dialog->showProblems(result.problems);
    const auto why = result.refusal ? refusalText(*result.refusal) : problemText(result.problems.constFirst());
    if (dialog)
        dialog->refuse(why);
    else
        emit refused(why);
}

void ReturnActions::take(ReturnId id, const Work &work, const QString &sentence)
{
    if (!isActingOn(id.value))
        await(id.value, workspace().database().write(work), [this, sentence](const ReturnStepResult &result) { finish(nullptr, result, sentence); });
}

void ReturnActions::take(ReturnStepDialog *dialog, const Work &work, const QString &sentence)
{
    dialog->startWriting();
    const auto onResult = [this, open = QPointer(dialog), sentence](const ReturnStepResult &result) { finish(open, result, sentence); };
    deliver(workspace().database().write(work), this, onResult, [this, open = QPointer(dialog)](const StorageError &error) {
        if (open)
            return open->fail(error);
        emit failed(error);
    });
}

template <typename Read, typename Show>
void ReturnActions::ask(qint64 record, Read read, Show show)
{
    if (!isActingOn(record))
        await(record, workspace().database().read(read), show);
}

void ReturnActions::open(CaseId within)
{
    const auto read = [within, today = workspace().today()](Connection &db) { return readReturnChoices(db, within, today); };
    const auto show = [this](const std::optional<ReturnChoices> &found) {
        if (found && found->goods.isEmpty())
            emit refused(tr("Nothing of this customer can come back. Enter the device, or the purchase with its delivery, first."));
        else if (found)
            showOpening(*found);
    };
    ask(within.value, read, show);
}

void ReturnActions::showOpening(const ReturnChoices &choices)
{
    auto *dialog = new OpenReturnDialog(workspace(), choices, window()->window());
    connect(dialog, &OpenReturnDialog::submitted, this, [this, dialog](const Return &record) {
        const auto work = [record, stamp = workspace().stamp()](Connection &db) { return openReturn(db, record, stamp); };
        perform(dialog, work, [this](const ReturnOutcome &outcome) {
            emit opened(outcome.id);
            emit done(tr("The return is opened."), undoing([id = outcome.id](Connection &db, const Stamp &) { undoOpening(db, id); }));
        });
    });
    dialog->open();
}

void ReturnActions::edit(const ReturnDetails &details)
{
    const auto show = [this, record = details.record](const QStringList &words) {
        auto *dialog = new EditReturnDialog(workspace(), record, words, window()->window());
        connect(dialog, &EditReturnDialog::submitted, this, [this, dialog](const Return &revised) {
            const auto work = [revised, stamp = workspace().stamp()](Connection &db) { return reviseReturn(db, revised, stamp); };
            take(dialog, work, tr("%1 is saved.").arg(revised.number));
        });
        dialog->open();
    };
    ask(details.record.id.value, [](Connection &db) { return ReturnStore(db).reasons(20); }, show);
}

void ReturnActions::lend(const ReturnDetails &details)
{
    const auto show = [this, details](const QList<std::pair<DeviceId, QString>> &free) {
        if (free.isEmpty())
            emit refused(tr("No loaner is free. Enter a device with the status “Loaner” first, or take one back."));
        else
            showLending(details, free);
    };
    ask(details.record.id.value, &readFreeLoaners, show);
}

void ReturnActions::showLending(const ReturnDetails &details, const QList<std::pair<DeviceId, QString>> &loaners)
{
    auto *dialog = new LoanerDialog(workspace(), details.record, loaners, window()->window());
    connect(dialog, &LoanerDialog::submitted, this, [this, dialog, record = details.record](DeviceId loaner, QDate day) {
        const auto work = [id = record.id, loaner, day, stamp = workspace().stamp()](Connection &db) {
            return lendLoaner(db, id, loaner, day, stamp);
        };
        take(dialog, work, tr("A loaner is out for %1.").arg(record.number));
    });
    dialog->open();
}

void ReturnActions::takeBack(const ReturnDetails &details)
{
    const auto work = [id = details.record.id, day = workspace().today(), stamp = workspace().stamp()](Connection &db) {
        return takeLoanerBack(db, id, day, stamp);
    };
    take(details.record.id, work, tr("The loaner of %1 is back.").arg(details.record.number));
}
