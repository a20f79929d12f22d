// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "ui/core/recordview.h"
#include "ui/returns/returndetails.h"

class Chip;

/// One return: what comes back and why, whether the money or a warranty answers, and the steps that its state allows.
class ReturnView : public RecordView
{
    Q_OBJECT

public:
    explicit ReturnView(Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(const ReturnDetails &details);
    const ReturnDetails &details() const { return m_details; }

signals:
    void stepRequested(ReturnStatus to);
    void lendRequested();
    void takeBackRequested();
    void editRequested();
    void openRequested(SearchKind kind, qint64 id);

private:
    void addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id);
    void showHead();
    void showLinks();
    void showFacts();
    void showSteps();
    void showLoanerSteps();
    void showHistory();
    QString eventText(const ReturnEvent &moment) const;

    ReturnDetails m_details;
    PlainLabel *m_number;
    Chip *m_status;
    PlainLabel *m_goods;
    FlowLayout *m_chips;
    FlowLayout *m_links;
    FlowLayout *m_steps;
    PlainLabel *m_window;
    PlainLabel *m_cover;
    PlainLabel *m_loaner;
    PlainLabel *m_outcome;
    PlainLabel *m_description;
    PlainLabel *m_history;
};
