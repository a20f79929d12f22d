// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/handovercase.h"
#include "models/staff/staff.h"
#include "ui/core/recorddialog.h"

class QComboBox;
class QPlainTextEdit;

/// To which level and to whom a case goes, and what the next one must know.
class HandOverDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// `staff` are those who can take it.
    HandOverDialog(const Case &record, const QList<Staff> &staff, QWidget *parent);

signals:
    void submitted(const HandOver &handOver);

protected:
    void submit() override;

private:
    QComboBox *m_level;
    QComboBox *m_assignee;
    QPlainTextEdit *m_note;
};
