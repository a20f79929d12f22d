// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devicedialog.h"

class QPlainTextEdit;

/// What ends, and from when on. `dayName` and `reasonName` are the fields' names in problems.
struct DayReasonQuestion {
    QString name;
    QString title;
    QString actionText;
    QString dayName;
    QString dayLabel;
    QDate day;
    QString reasonName;
    QString reasonLabel;
};

/// Asks from which day on something holds no more, and why: a warranty, an inspection plan, a contract.
class DayReasonDialog : public DeviceDialog
{
    Q_OBJECT

public:
    DayReasonDialog(Workspace &workspace, const DayReasonQuestion &question, QWidget *parent);

signals:
    void submitted(QDate day, const QString &reason);

protected:
    void submit() override;

private:
    DayReasonQuestion m_question;
    DateField *m_day;
    QPlainTextEdit *m_reason;
};
