// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"

#include <QDialog>

class ListView;
class Workspace;

/// The answers behind a figure of satisfaction or recommendation. Enter opens the case, else the customer, else the purchase of one.
class AnswersDialog : public QDialog
{
    Q_OBJECT

public:
    AnswersDialog(Workspace &workspace, const QString &title, const QList<qint64> &ids, QWidget *parent);

signals:
    void openRequested(SearchKind kind, qint64 id);
    void failed(const StorageError &error);

private:
    void openSubject(qint64 answer);

    Workspace &m_workspace;
    ListView *m_list;
};
