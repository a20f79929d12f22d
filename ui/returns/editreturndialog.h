// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/returnfields.h"
#include "ui/returns/returnstepdialog.h"

/// Corrects what was said of a return.
class EditReturnDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    EditReturnDialog(const Workspace &workspace, const Return &record, const QStringList &reasons, QWidget *parent);

signals:
    void submitted(const Return &revised);

protected:
    void submit() override;

private:
    const Return m_record;
    ReturnFields m_fields;
};
