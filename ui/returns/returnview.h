// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "ui/returns/returndetails.h"

#include <QScrollArea>

class Chip;
class FlowLayout;
class PlainLabel;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// One return: what comes back and why, whether the money or a warranty answers, and the steps that its state allows.
class ReturnView : public QScrollArea
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
    void buildHead(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    QPushButton *addButton(FlowLayout *row, const QString &name, const QString &text, const QString &iconName);
    void addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id);
    void showHead();
    void showLinks();
    void showFacts();
    void showSteps();
    void showLoanerSteps();
    void showHistory();
    QString eventText(const ReturnEvent &moment) const;

    Workspace &m_workspace;
    ReturnDetails m_details;
    PlainLabel *m_number;
    Chip *m_status;
    PlainLabel *m_goods;
    QWidget *m_chips;
    QWidget *m_links;
    QWidget *m_steps;
    PlainLabel *m_window;
    PlainLabel *m_cover;
    PlainLabel *m_loaner;
    PlainLabel *m_outcome;
    PlainLabel *m_description;
    PlainLabel *m_history;
};
