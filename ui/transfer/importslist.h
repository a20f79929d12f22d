// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "models/transfer/importlog.h"

#include <QWidget>

#include <functional>

class BusyBar;
class EmptyState;
class MessageBar;
class QPushButton;
class QTableWidget;
class TransferJob;
class Workspace;

/// The imports so far with what they came to; one that is finished can be taken back. From here a file is imported or written.
class ImportsList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsList(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportsList() override;

    void importFile();
    void exportFile();

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);

private:
    void build();
    void reload();
    void showEntries(const QList<ImportEntry> &entries);
    void updateButtons();
    void askToTakeBack();
    void takeImportBack(qint64 id);

    Workspace &m_workspace;
    MessageBar *m_messages;
    BusyBar *m_busy;
    EmptyState *m_empty;
    QTableWidget *m_table;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_takeBack;
    QList<ImportEntry> m_entries;
    TransferJob *m_job;
};
