// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "ui/core/recorddialog.h"

class DateField;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Workspace;

/// What the dialogs about devices, warranties, inspections and contracts share beside RecordDialog: their fields and sentences, and the
/// way to the device that has the serial already.
class DeviceDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// What the shop refused, each at its field.
    void showProblems(const Problems &problems) { passes(problems); }

signals:
    /// The user wants the device that has this serial already.
    void otherRequested(DeviceId id);

protected:
    DeviceDialog(Workspace &workspace, const QString &name, const QString &title, const QString &actionText, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    /// Shows the problems in the words of devicetexts; true when there are none.
    bool passes(const Problems &problems);
    DateField *makeDate(QDate date = {}) const;
    /// A number of months, days or claims.
    QSpinBox *makeNumber(int least, int most, int value) const;
    /// Adds what is wrong with a date as it is typed; `required` says whether it may be empty.
    static void checkDate(Problems &problems, const QString &name, const DateField *field, bool required);

private:
    Workspace &m_workspace;
    QPushButton *m_other;
    DeviceId m_taken;
};
