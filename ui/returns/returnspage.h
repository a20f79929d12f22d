// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "ui/core/recordpage.h"

class MessageBar;
class RecordSide;
class ReturnActions;
class ReturnList;
class ReturnView;
class Workspace;

/// The returns: the list and beside it the one that is current. The number in the navigation: those past their promised day.
class ReturnsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ReturnsPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    /// Opens a return within a case, from wherever that is shown.
    void openReturnIn(CaseId within);

signals:
    /// A return cannot be opened, in a sentence, while another page is seen.
    void openingRefused(const QString &sentence);

private:
    ReturnsPage(Workspace &workspace, ReturnList *list, QWidget *parent);
    QWidget *buildSide();
    void connectParts();
    void load(qint64 id);
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    ReturnActions *m_actions;
    ReturnList *m_list;
    MessageBar *m_bar;
    ReturnView *m_view;
    RecordSide *m_side;
};
