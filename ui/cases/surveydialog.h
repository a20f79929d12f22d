// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/surveys/surveyresponse.h"
#include "ui/cases/casedialog.h"

class DateField;
class QComboBox;
class QPlainTextEdit;
class ScorePicker;
class Workspace;

/// What an answer is about, and what to call it.
struct SurveySubject {
    std::optional<CustomerId> customer;
    std::optional<CaseId> caseId;
    std::optional<PurchaseId> purchase;
    QString name; ///< of the customer, or the number of the case or purchase
};

/// Enters one answer of a customer, as given on the phone or on paper, and saves it.
class SurveyDialog : public CaseDialog
{
    Q_OBJECT

public:
    SurveyDialog(Workspace &workspace, const SurveySubject &subject, QWidget *parent);

signals:
    void saved(const SurveyResponse &response);

protected:
    void submit() override;

private:
    void showRange();
    SurveyKind kind() const;
    SurveyResponse entered() const;
    Problems problems() const;

    Workspace &m_workspace;
    SurveySubject m_subject;
    QComboBox *m_kind;
    ScorePicker *m_score;
    FormField *m_scoreField;
    DateField *m_answered;
    QPlainTextEdit *m_comment;
};
