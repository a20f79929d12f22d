// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "ui/cases/casecontents.h"

#include <QWidget>

class PlainLabel;
class QToolButton;
class Workspace;

/// The head of a case: number and subject, its state, whose it is, and the clocks against their targets.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CaseContents &contents);
    void setAlone(bool alone);

signals:
    void backRequested();
    void openRequested(SearchKind kind, qint64 id);

private:
    void showChips(const CaseContents &contents);
    void showLinks(const CaseContents &contents);
    void addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id);
    QString responseLine(const CaseContents &contents) const;
    QString workLine(const CaseContents &contents) const;

    Workspace &m_workspace;
    QToolButton *m_back;
    PlainLabel *m_number;
    PlainLabel *m_subject;
    QWidget *m_chips;
    QWidget *m_links;
    PlainLabel *m_device;
    PlainLabel *m_cover;
    PlainLabel *m_response;
    PlainLabel *m_work;
};
