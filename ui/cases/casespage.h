// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changecasestatus.h"
#include "models/actions/contactentry.h"
#include "models/actions/handovercase.h"
#include "ui/core/page.h"

class CancelCaseDialog;
class CaseList;
class CaseView;

class MessageBar;
class PageHeader;
class QPushButton;
class QSplitter;
class Workspace;
struct Cancellation;
struct SurveyResponse;
struct SurveySubject;

/// The page of cases: the list beside the chosen case; Enter opens it alone. What is done to a case from anywhere is done here.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    void focusFilter() override;

    /// Log contact (Ctrl+L): about the case that is shown, where the page is seen; else for somebody to be named.
    void logContact();
    /// The same for a customer, from wherever he is shown.
    void logContactWith(CustomerId customer);
    /// The number of the case that is shown; empty for none.
    QString shownNumber() const;
    /// Enters an answer about a customer, a case or a purchase.
    void enterSurvey(const SurveySubject &subject);

signals:
    /// Something comes back in this case: open a return.
    void returnRequested(CaseId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildHeader();
    void buildLeft();
    void connectView();
    void showAlone(bool alone);
    void openLog(std::optional<CustomerId> customer, std::optional<CaseId> caseId);
    void step(CaseStatus to);
    void handOver();
    void showHandOver(const QList<struct Staff> &staff);
    void cancel();
    void submitCancellation(CancelCaseDialog *dialog, CaseId id, const Cancellation &cancellation);
    void edit();
    void answer();
    void correctAnswer(const SurveyResponse &response);
    void tell(const CaseStepResult &result, const QString &sentence);
    void undo(const CaseStep &step);
    void undoEdit(const Case &before, const Case &after);
    void undoSurvey(const SurveyResponse &response);
    void undoCorrection(const SurveyResponse &before, const SurveyResponse &after);
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    PageHeader *m_header;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QWidget *m_left;
    CaseList *m_list;
    CaseView *m_view;
    bool m_isAlone = false;
};
