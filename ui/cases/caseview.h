// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"
#include "ui/cases/casecontents.h"

#include <QWidget>

class CaseHeader;
class CaseHistoryDelegate;
class CaseHistoryModel;
class EmptyState;
class FlowLayout;
class QListView;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
class Workspace;

/// One case: its head with the clocks, what may be done with it, and its history. Only steps that the rules allow are offered.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workspace &workspace, QWidget *parent = nullptr);

    /// Not valid: none.
    void open(CaseId id);
    void reload();
    /// Alone on the page there is a way back to the list.
    void setAlone(bool alone);
    CaseId caseId() const { return m_id; }
    /// What is shown; nothing while it is read or when there is none.
    const std::optional<CaseContents> &contents() const { return m_contents; }
    QListView *history() const { return m_history; }

signals:
    void backRequested();
    void logRequested();
    void editRequested();
    void handOverRequested();
    void cancelRequested();
    void surveyRequested();
    void returnRequested();
    /// An answer in the history was opened: to correct it.
    void answerOpened(const SurveyResponse &response);
    void stepRequested(CaseStatus to);
    void openRequested(SearchKind kind, qint64 id);
    void failed(const StorageError &error);

private:
    QWidget *buildContent();
    void buildHistory();
    void read();
    void take(const std::optional<CaseContents> &contents);
    void showActions();
    QPushButton *addAction(const QString &name, const QString &text, const QString &iconName);
    void addMore(CaseStatus status);
    QString describe(const CaseMoment &moment) const;

    Workspace &m_workspace;
    CaseId m_id;
    std::optional<CaseContents> m_contents;
    bool m_isReading = false;
    bool m_again = false;
    CaseHeader *m_header;
    QWidget *m_actions;
    CaseHistoryModel *m_model;
    CaseHistoryDelegate *m_delegate;
    QListView *m_history;
    QStackedLayout *m_stack;
};
