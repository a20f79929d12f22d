// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "ui/core/recordview.h"
#include "ui/devices/contractdetails.h"

class Chip;

/// One contract: with whom, until when, what a renewal costs. Renewing and ending stand beside each other, both as easy.
class ContractView : public RecordView
{
    Q_OBJECT

public:
    explicit ContractView(Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(const ContractDetails &details);
    const ContractDetails &details() const { return m_details; }

signals:
    void editRequested();
    void renewRequested();
    void endRequested();
    void openRequested(SearchKind kind, qint64 id);

private:
    void buildHead();
    void buildActions();
    void showFacts();
    void showHistory();

    ContractDetails m_details;
    PlainLabel *m_title;
    Chip *m_state;
    QPushButton *m_customer;
    QPushButton *m_device;
    PlainLabel *m_facts;
    QPushButton *m_renew;
    QPushButton *m_end;
    QPushButton *m_edit;
    PlainLabel *m_note;
    PlainLabel *m_history;
};
