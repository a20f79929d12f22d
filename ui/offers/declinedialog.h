// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recorddialog.h"

class QComboBox;

/// Asks why the customer does not take an offer: one of the usual reasons, or any other words.
class DeclineDialog : public RecordDialog
{
    Q_OBJECT

public:
    DeclineDialog(const QString &offerTitle, QWidget *parent);

    /// What the shop refused: at the field, or above it where it is about the offer itself.
    void showProblems(const Problems &problems);

signals:
    void submitted(const QString &reason);

protected:
    void submit() override;

private:
    QComboBox *m_reason;
};
