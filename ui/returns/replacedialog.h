// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/replacereturned.h"
#include "ui/returns/returndetails.h"
#include "ui/returns/returnstepdialog.h"

class QCheckBox;
class QLineEdit;
class RecordPicker;

/// Asks what the customer gets instead: the same product or another one, and its serial.
class ReplaceDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    ReplaceDialog(Workspace &workspace, const ReturnDetails &details, QWidget *parent);

signals:
    void submitted(const ReturnReplacement &replacement);

protected:
    void submit() override;

private:
    RecordPicker *m_product;
    QLineEdit *m_serial;
    const bool m_isDevice; ///< goods from the shelf leave no device
    QCheckBox *m_scrapped;
    DateField *m_day;
};
