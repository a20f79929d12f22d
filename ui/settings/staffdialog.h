// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff.h"

#include <QDialog>
#include <QList>

class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// Name, role and state of one member of the staff.
class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    StaffDialog(const Staff &staff, const QList<Staff> &others, QWidget *parent);

    Staff entered() const;
    void accept() override;

private:
    Staff m_staff;
    QList<Staff> m_others;
    QLineEdit *m_name;
    QComboBox *m_role;
    QCheckBox *m_active;
    FormField *m_nameField;
};
