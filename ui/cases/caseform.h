// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casecontents.h"
#include "ui/core/recorddialog.h"

class DateField;
class DeviceChoice;
class NewCaseFields;
class QCheckBox;
class QComboBox;
class QLineEdit;
class RecordPicker;
class Workspace;

/// Copies what a person edits of a case; state, level, assignee and clocks are not among it.
void copyEdits(const Case &from, Case &to);

/// Edits what a case is about. When someone else saved it meanwhile, both versions are shown.
class CaseForm : public RecordDialog
{
    Q_OBJECT

public:
    CaseForm(Workspace &workspace, const CaseContents &contents, QWidget *parent);

signals:
    /// As it was, and as it is kept now.
    void saved(const Case &before, const Case &after);

protected:
    void submit() override;

private:
    void build();
    void show(const CaseContents &contents);
    Case entered() const;
    Problems problems() const;
    void save(const Case &record);
    void readTheirs();
    void showConflict(const CaseContents &theirs);

    Workspace &m_workspace;
    Case m_before;
    NewCaseFields *m_about;
    RecordPicker *m_customer;
    DeviceChoice *m_device;
    RecordPicker *m_product;
    QLineEdit *m_serial;
    QComboBox *m_channel;
    DateField *m_due;
    QCheckBox *m_internal;
};
