// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordview.h"
#include "ui/offers/offerdetails.h"

class Chip;
class LinesTable;
class OfferLinesModel;
class OfferTotals;
class ProblemLine;

/// One offer: its state, lines, totals, its revisions and variants, what stood in its way, its history, and what can be done with it now.
class OfferView : public RecordView
{
    Q_OBJECT

public:
    explicit OfferView(Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(const OfferDetails &details);
    const OfferDetails &details() const { return m_details; }
    /// Why something was not done; stands there until another offer is shown or this one changes.
    void showProblem(const QString &sentence);

signals:
    void issueRequested();
    void editRequested();
    void reviseRequested();
    void variantRequested();
    void acceptRequested();
    void declineRequested();
    void withdrawRequested();
    void convertRequested();
    void removeRequested();
    void printRequested();
    void pdfRequested();
    void customerRequested(qint64 id);
    void purchaseRequested(qint64 id);
    void offerRequested(qint64 id);

private:
    void buildHead();
    void buildActions();
    void buildLines();
    void buildStory();
    void showHead();
    void showActions();
    void showChain();
    void showChoices();
    void showHistory();
    QString choiceText(const OfferChoice &chosen) const;

    OfferDetails m_details;
    PlainLabel *m_number;
    Chip *m_status;
    Chip *m_late;
    Chip *m_spoken;
    QPushButton *m_customer;
    QPushButton *m_purchase;
    PlainLabel *m_dates;
    PlainLabel *m_note;
    QPushButton *m_issue;
    QPushButton *m_edit;
    QPushButton *m_accept;
    QPushButton *m_convert;
    QPushButton *m_revise;
    QPushButton *m_variant;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_remove;
    ProblemLine *m_problem;
    FlowLayout *m_chain;
    OfferLinesModel *m_lines;
    LinesTable *m_table;
    OfferTotals *m_totals;
    QWidget *m_choices;
    PlainLabel *m_history;
};
