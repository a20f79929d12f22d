// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importrun.h"
#include "ui/transfer/importstep.h"

#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>

class BusyBar;
class ImportColumnsPage;
class ImportFilePage;
class ImportReportView;
class ImportResultPage;
class MessageBar;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class TransferJob;
class Workspace;

/// Leads through an import: the file, its columns, a dry run, the import itself. Nothing is changed before the last step, and that can be
/// cancelled and taken back.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportWizard() override;

    void setFile(ImportKind kind, const QString &path);
    /// While work goes on, it is cancelled first.
    void reject() override;

signals:
    /// An import was finished and not taken back again when the window closed.
    void imported(qint64 importId, const QString &sentence);

private:
    void build();
    void go(ImportStep step);
    void next();
    void back();
    void setBusy(bool busy);
    void showError(const QString &sentence);
    void showInfo(const QString &sentence);

    void readBeginning(const ImportProfile &profile);
    void readAgain();
    void lookAtDates();
    void runDry();
    void run();
    void showDryRun(const ImportReport &report);
    void showResult(const ImportReport &report);
    ImportRequest request() const;

    void saveRefused();
    QString refusedPath() const;
    void takeImportBack();
    void close(int result);

    Workspace &m_workspace;
    QTemporaryDir m_folder; ///< for the refused rows, until they are saved
    ImportProfile m_profile;
    ImportReport m_report;
    ImportStep m_step = ImportStep::File;
    bool m_isClosing = false;
    int m_readAgain = 0; ///< the newest reading and the newest look; older ones are dropped
    int m_lookedAtDates = 0;
    QPointer<QWidget> m_focus; ///< where the focus was when work began
    PlainLabel *m_title;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    ImportFilePage *m_file;
    ImportColumnsPage *m_columns;
    ImportReportView *m_check;
    ImportResultPage *m_result;
    BusyBar *m_busy;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    TransferJob *m_job; ///< made last, gone first: its work refers to what is above
};
