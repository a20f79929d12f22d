// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/storage/storageerror.h"

#include <QDialog>

class FormField;
class ProblemLine;
class QPushButton;
class QVBoxLayout;

/// The frame of the small dialogs of a purchase: fields, what is wrong as a whole, and one act. It stays open until the act is done.
class PurchaseDialog : public QDialog
{
    Q_OBJECT

public:
    PurchaseDialog(const QString &name, const QString &title, const QString &actText, QWidget *parent);

    /// The act goes to the shop: it cannot be started again until it is answered.
    void startWriting();
    /// Shows what the shop refused, each beside its field.
    void showProblems(const Problems &problems);
    /// A storage failure; nothing typed is lost.
    void fail(const StorageError &error);

signals:
    /// The user wants the device that has this serial already.
    void deviceRequested(qint64 id);

protected:
    /// Checks what is entered and passes it on.
    virtual void submit() = 0;
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    void addWidget(QWidget *widget, int stretch = 0);
    /// Fields that stand inside a widget of their own; problems reach them too.
    void addFields(const QList<FormField *> &fields) { m_fields += fields; }

private:
    void offerOther(FormField *field, const Problem &problem);

    QVBoxLayout *m_body;
    ProblemLine *m_problem;
    QList<FormField *> m_fields;
    QPushButton *m_act;
    QPushButton *m_other;
    qint64 m_taken = 0;
};
