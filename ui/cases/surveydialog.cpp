// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/surveydialog.h"

#include "models/storage/deliver.h"
#include "models/surveys/surveyrules.h"
#include "models/surveys/surveystore.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/scorepicker.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

SurveyDialog::SurveyDialog(Workspace &workspace, const SurveySubject &subject, QWidget *parent)
    : RecordDialog(u"surveyDialog"_s, tr("Answer about %1").arg(subject.name), tr("&Save the answer"), parent),
      m_workspace(workspace),
      m_before{.customer = subject.customer, .caseId = subject.caseId, .purchase = subject.purchase},
      m_kind(new QComboBox),
      m_score(new ScorePicker),
      m_answered(new DateField(workspace.formats(), workspace.today())),
      m_comment(new QPlainTextEdit)
{
    for (const auto each : allOf<SurveyKind>())
        m_kind->addItem(surveyKindText(each), toWord(each));
    // One dealing is asked about satisfaction, the whole about recommendation.
    const bool isWhole = !subject.caseId && !subject.purchase;
    m_kind->setCurrentIndex(m_kind->findData(toWord(isWhole ? SurveyKind::Nps : SurveyKind::Csat)));
    m_answered->setDate(workspace.today());
    addField(u"kind"_s, tr("&What was asked"), m_kind);
    m_scoreField = addField(u"score"_s, tr("S&core"), m_score);
    addField(u"answered_at"_s, tr("Answered &on"), m_answered);
    addField(u"comment"_s, tr("Co&mment"), m_comment);
    m_comment->setFixedHeight(px(32) * 3);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SurveyDialog::showRange);
    showRange();
    m_score->setFocus();
}

SurveyKind SurveyDialog::kind() const
{
    return fromWord<SurveyKind>(m_kind->currentData().toString()).value_or(SurveyKind::Csat);
}

void SurveyDialog::showRange()
{
    const auto [lowest, highest] = scoreRange(kind());
    m_score->setRange(lowest, highest);
    m_scoreField->setHint(kind() == SurveyKind::Csat ? tr("1: very dissatisfied, 5: very satisfied.")
                                                     : tr("0: would not recommend us at all, 10: certainly would."));
}

void SurveyDialog::correct(const SurveyResponse &response)
{
    m_before = response;
    m_kind->setCurrentIndex(m_kind->findData(toWord(response.kind)));
    showRange();
    m_score->setScore(response.score);
    m_answered->setDate(dayOf(response.answeredAt, m_workspace.shop().zone));
    m_comment->setPlainText(response.comment);
    m_score->setFocus();
}

/// Today's answer was given now; of another day only the day is known, and its noon stands in. A correction of the same day keeps the
/// instant.
SurveyResponse SurveyDialog::entered() const
{
    auto response = m_before;
    const auto &zone = m_workspace.shop().zone;
    const auto day = m_answered->date();
    const bool isSameDay = m_before.id.isValid() && dayOf(m_before.answeredAt, zone) == day;
    if (!isSameDay)
        response.answeredAt =
            day == m_workspace.today() ? m_workspace.now() : startOfDay(day, zone).plusSeconds(12 * 3600);
    response.kind = kind();
    response.score = m_score->score().value_or(-1);
    response.comment = m_comment->toPlainText().trimmed();
    return response;
}

Problems SurveyDialog::problems() const
{
    if (!m_answered->date().isValid()) {
        const bool isEmpty = m_answered->text().trimmed().isEmpty();
        return {{u"answered_at"_s, isEmpty ? ProblemKind::Missing : ProblemKind::NotADate, m_answered->text()}};
    }
    auto found = problemsOf(entered(), m_workspace.now());
    for (auto &problem : found) {
        if (problem.field == u"score" && !m_score->score())
            problem = {u"score"_s, ProblemKind::Missing, {}};
        if (problem.field == u"answered_at")
            problem.detail = m_workspace.formats().date(m_answered->date());
    }
    return found;
}

void SurveyDialog::submit()
{
    if (!accepts(problems()))
        return;
    setWriting(true);
    auto write = m_workspace.database().write([response = entered()](Connection &db) {
        SurveyStore surveys(db);
        if (response.id.isValid())
            surveys.save(response);
        const auto id = response.id.isValid() ? response.id : surveys.add(response);
        return surveys.find(id).value_or(response);
    });
    deliver(
        write, this, [this](const SurveyResponse &response) { takeSaved(response); },
        [this](const StorageError &error) { fail(error); });
}

void SurveyDialog::takeSaved(const SurveyResponse &response)
{
    if (m_before.id.isValid())
        emit corrected(m_before, response);
    else
        emit saved(response);
    accept();
}
