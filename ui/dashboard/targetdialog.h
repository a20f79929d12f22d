// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/target.h"

#include <QDialog>

class DateField;
class FormField;
class QComboBox;
class QDoubleSpinBox;
class Workspace;

/// One target: for which figure, what is usual and what is good, and from when it holds.
class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    TargetDialog(Workspace &workspace, const Target &target, QWidget *parent);

    Target entered() const;
    void accept() override;

private:
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    void fill(const Target &target);
    void adaptToKpi();
    TargetKpi kpi() const;
    qint64 valueOf(const QDoubleSpinBox *box) const;

    Target m_target;
    QComboBox *m_kpi;
    QComboBox *m_channel;
    QDoubleSpinBox *m_usual;
    QDoubleSpinBox *m_good;
    DateField *m_startsOn;
    QList<FormField *> m_fields;
};
