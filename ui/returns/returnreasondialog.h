// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"
#include "ui/returns/returnstepdialog.h"

class QPlainTextEdit;

/// Asks why a return is rejected, or closed before it is settled.
class ReturnReasonDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    ReturnReasonDialog(const Return &record, ReturnStatus to, QWidget *parent);

signals:
    void submitted(const QString &reason);

protected:
    void submit() override;

private:
    QPlainTextEdit *m_reason;
};
