// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cancelcase.h"
#include "ui/core/recorddialog.h"

class QComboBox;
class RecordPicker;
class Workspace;

/// Why a case is cancelled, and for a duplicate which the other one is.
class CancelCaseDialog : public RecordDialog
{
    Q_OBJECT

public:
    CancelCaseDialog(Workspace &workspace, const Case &record, QWidget *parent);

    /// What the shop found wrong with it.
    void showProblems(const Problems &problems);

signals:
    void submitted(const Cancellation &cancellation);

protected:
    void submit() override;

private:
    void showOther();
    CancelReason reason() const;

    QComboBox *m_reason;
    RecordPicker *m_other;
    FormField *m_otherField;
};
