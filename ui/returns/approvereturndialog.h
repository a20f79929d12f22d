// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/returndetails.h"
#include "ui/returns/returnstepdialog.h"

class QComboBox;

/// Asks what is approved, beside what the return window and the warranty say. A refund is offered where there is a purchase to refund.
class ApproveReturnDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    ApproveReturnDialog(const Workspace &workspace, const ReturnDetails &details, QWidget *parent);

signals:
    void submitted(ReturnResolution resolution);

protected:
    void submit() override;

private:
    QComboBox *m_resolution;
};
