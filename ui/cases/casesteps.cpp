// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does to cases: dialogs, writes, and the way back.
#include "ui/cases/casespage.h"

#include "models/actions/cancelcase.h"
#include "models/actions/savecase.h"
#include "models/actions/undocasestep.h"
#include "models/staff/staffstore.h"
#include "models/storage/deliver.h"
#include "models/surveys/surveystore.h"
#include "ui/cases/cancelcasedialog.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/caseview.h"
#include "ui/cases/handoverdialog.h"
#include "ui/cases/logcontactdialog.h"
#include "ui/cases/surveydialog.h"
#include "ui/core/workspace.h"

void CasesPage::logContact()
{
    const bool isAboutShown = isVisible() && m_view->contents();
    openLog(std::nullopt, isAboutShown ? std::optional(m_view->caseId()) : std::nullopt);
}

void CasesPage::logContactWith(CustomerId customer)
{
    openLog(customer, std::nullopt);
}

void CasesPage::openLog(std::optional<CustomerId> customer, std::optional<CaseId> caseId)
{
    if (!m_workspace.canWrite())
        return;
    auto *dialog = new LogContactDialog(m_workspace, customer, caseId, window());
    connect(dialog, &LogContactDialog::logged, this, [this](const LoggedContact &contact) {
        emit done(contactDoneText(contact), [this, step = contact.step] { undo(step); });
    });
    dialog->open();
}

void CasesPage::step(CaseStatus to)
{
    const auto id = m_view->caseId();
    auto write = m_workspace.database().write(
        [id, to, stamp = m_workspace.stamp()](Connection &db) { return changeCaseStatus(db, id, to, stamp); });
    deliver(
        write, this,
        [this, to, number = shownNumber()](const CaseStepResult &result) {
            tell(result, caseStepDoneText(number, to));
        },
        [this](const StorageError &error) { emit failed(error); });
}

void CasesPage::handOver()
{
    auto reading = m_workspace.database().read([](Connection &db) { return StaffStore(db).all(); });
    deliver(
        reading, this, [this](const QList<Staff> &staff) { showHandOver(staff); },
        [this](const StorageError &error) { emit failed(error); });
}

void CasesPage::showHandOver(const QList<Staff> &staff)
{
    if (!m_view->contents())
        return;
    const auto record = m_view->contents()->record;
    auto *dialog = new HandOverDialog(record, staff, window());
    connect(dialog, &HandOverDialog::submitted, this, [this, dialog, record](const HandOver &handOver) {
        auto write =
            m_workspace.database().write([id = record.id, handOver, stamp = m_workspace.stamp()](Connection &db) {
                return handOverCase(db, id, handOver, stamp);
            });
        const auto onDone = [this, dialog,
                             sentence = tr("%1 is handed over.").arg(record.number)](const CaseStepResult &result) {
            if (result.refusal)
                return dialog->refuse(refusalText(*result.refusal));
            dialog->accept();
            tell(result, sentence);
        };
        deliver(write, dialog, onDone, [dialog](const StorageError &error) { dialog->fail(error); });
    });
    dialog->open();
}

void CasesPage::cancel()
{
    if (!m_view->contents())
        return;
    const auto record = m_view->contents()->record;
    auto *dialog = new CancelCaseDialog(m_workspace, record, window());
    connect(dialog, &CancelCaseDialog::submitted, this,
            [this, dialog, id = record.id](const Cancellation &cancellation) {
                submitCancellation(dialog, id, cancellation);
            });
    dialog->open();
}

void CasesPage::submitCancellation(CancelCaseDialog *dialog, CaseId id, const Cancellation &cancellation)
{
    struct Outcome {
        Problems problems;
        CaseStepResult result;
    };
    auto write = m_workspace.database().write([id, cancellation, stamp = m_workspace.stamp()](Connection &db) {
        Outcome outcome{.problems = problemsOf(db, id, cancellation)};
        if (outcome.problems.isEmpty())
            outcome.result = cancelCase(db, id, cancellation, stamp);
        return outcome;
    });
    const auto onDone = [this, dialog,
                         sentence = caseStepDoneText(shownNumber(), CaseStatus::Cancelled)](const Outcome &outcome) {
        if (!outcome.problems.isEmpty())
            return dialog->showProblems(outcome.problems);
        if (outcome.result.refusal)
            return dialog->refuse(refusalText(*outcome.result.refusal));
        dialog->accept();
        tell(outcome.result, sentence);
    };
    deliver(write, dialog, onDone, [dialog](const StorageError &error) { dialog->fail(error); });
}

void CasesPage::edit()
{
    if (!m_view->contents())
        return;
    auto *dialog = new CaseForm(m_workspace, *m_view->contents(), window());
    connect(dialog, &CaseForm::saved, this, [this](const Case &before, const Case &after) {
        emit done(tr("%1 is saved.").arg(after.number), [this, before, after] { undoEdit(before, after); });
    });
    dialog->open();
}

void CasesPage::answer()
{
    if (const auto &contents = m_view->contents())
        enterSurvey(
            {.customer = contents->record.customer, .caseId = contents->record.id, .name = contents->record.number});
}

void CasesPage::enterSurvey(const SurveySubject &subject)
{
    if (!m_workspace.canWrite())
        return;
    auto *dialog = new SurveyDialog(m_workspace, subject, window());
    connect(dialog, &SurveyDialog::saved, this, [this](const SurveyResponse &response) {
        emit done(tr("The answer is saved."), [this, response] { undoSurvey(response); });
    });
    dialog->open();
}

void CasesPage::correctAnswer(const SurveyResponse &response)
{
    if (!m_workspace.canWrite())
        return;
    auto *dialog = new SurveyDialog(m_workspace, {.name = shownNumber()}, window());
    dialog->correct(response);
    connect(dialog, &SurveyDialog::corrected, this, [this](const SurveyResponse &before, const SurveyResponse &after) {
        emit done(tr("The answer is corrected."), [this, before, after] { undoCorrection(before, after); });
    });
    dialog->open();
}

void CasesPage::tell(const CaseStepResult &result, const QString &sentence)
{
    if (result.refusal)
        return refuse(refusalText(*result.refusal));
    emit done(sentence, [this, step = *result.step] { undo(step); });
}

void CasesPage::undo(const CaseStep &step)
{
    auto write = m_workspace.database().write(
        [step, stamp = m_workspace.stamp()](Connection &db) { undoCaseStep(db, step, stamp); });
    deliver(
        write, this, [this] { emit done(tr("It is taken back."), {}); },
        [this](const StorageError &error) { emit failed(error); });
}

/// Only while nobody saved the case since.
void CasesPage::undoEdit(const Case &before, const Case &after)
{
    auto write = m_workspace.database().write([before, after](Connection &db) {
        auto record = after;
        copyEdits(before, record);
        saveCase(db, record);
    });
    deliver(
        write, this, [this] { emit done(tr("It is taken back."), {}); },
        [this](const StorageError &error) { emit failed(error); });
}

void CasesPage::undoSurvey(const SurveyResponse &response)
{
    auto write = m_workspace.database().write([id = response.id](Connection &db) { SurveyStore(db).remove(id); });
    deliver(
        write, this, [this] { emit done(tr("It is taken back."), {}); },
        [this](const StorageError &error) { emit failed(error); });
}

/// Only while nobody corrected it again.
void CasesPage::undoCorrection(const SurveyResponse &before, const SurveyResponse &after)
{
    auto write = m_workspace.database().write([before, after](Connection &db) {
        auto response = before;
        response.rowVersion = after.rowVersion;
        SurveyStore(db).save(response);
    });
    deliver(
        write, this, [this] { emit done(tr("It is taken back."), {}); },
        [this](const StorageError &error) { emit failed(error); });
}
