// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportrun.h"

#include <QDialog>

class BusyBar;
class DateField;
class FormField;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class TransferJob;
class Workspace;

/// Writes records, or what accountants ask for, to a CSV file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, ExportKind kind, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setPath(const QString &path);
    /// The first and the last day that are suggested.
    void setPeriod(QDate from, QDate to);
    void accept() override;
    /// While a file is written, that is cancelled first.
    void reject() override;

signals:
    void exported(const QString &sentence);

private:
    void build();
    QLayout *buildFile();
    void choose();
    void showPeriod();
    bool isComplete();
    ExportRequest request() const;
    void finish(const ExportReport &report);

    Workspace &m_workspace;
    MessageBar *m_messages;
    QComboBox *m_kind;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_preset;
    QLineEdit *m_path;
    FormField *m_fromField;
    FormField *m_toField;
    FormField *m_pathField;
    BusyBar *m_busy;
    QPushButton *m_export;
    TransferJob *m_job;
    bool m_isClosing = false;
};
