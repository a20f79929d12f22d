// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/surveys/surveyresponse.h"
#include "ui/core/recorddialog.h"

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

/// Enters one answer of a customer, as given on the phone or on paper, or corrects it, and saves it.
class SurveyDialog : public RecordDialog
{
    Q_OBJECT

public:
    SurveyDialog(Workspace &workspace, const SurveySubject &subject, QWidget *parent);

    /// Corrects an answer that was entered before.
    void correct(const SurveyResponse &response);

signals:
    void saved(const SurveyResponse &response);
    void corrected(const SurveyResponse &before, const SurveyResponse &after);

protected:
    void submit() override;

private:
    void showRange();
    SurveyKind kind() const;
    void takeSaved(const SurveyResponse &response);
    SurveyResponse entered() const;
    Problems problems() const;

    Workspace &m_workspace;
    SurveyResponse m_before; ///< without id: a new answer
    QComboBox *m_kind;
    ScorePicker *m_score;
    FormField *m_scoreField;
    DateField *m_answered;
    QPlainTextEdit *m_comment;
};
