// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"

#include <QWidget>

struct CardContents;
struct Customer;
class CoveredDevices;
class FlowLayout;
class PlainLabel;
class QAction;
class QPushButton;
class QToolButton;
class Workspace;

/// The head of a customer's card: name, flags, ways to reach, mood, the next contact and the note.
class CustomerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(const Workspace &workspace, QWidget *parent = nullptr);

    void showContents(const CardContents &contents);
    /// The card stands alone: there is a way back to the list.
    void setAlone(bool alone);

signals:
    void backRequested();
    void briefingRequested();
    void editRequested();
    void removeRequested();
    void newOfferRequested();
    void spokenQuoteRequested();
    void newPurchaseRequested();
    void newDeviceRequested();
    void surveyRequested();
    void openRequested(SearchKind kind, qint64 id);
    /// Something was copied, in a sentence.
    void copied(const QString &sentence);

private:
    void buildActions();
    void arrange();
    void showFlags(const CardContents &contents);
    void showContacts(const Customer &customer);
    void showMood(const CardContents &contents);
    void showNextTouch(const Customer &customer);

    const Workspace &m_workspace;
    QToolButton *m_back;
    PlainLabel *m_name;
    QToolButton *m_briefing;
    QPushButton *m_edit;
    QPushButton *m_more;
    FlowLayout *m_flags;
    FlowLayout *m_contacts;
    FlowLayout *m_mood;
    CoveredDevices *m_devices;
    PlainLabel *m_nextTouch;
    PlainLabel *m_note;
};
