// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recorddialog.h"

class DateField;
class Workspace;

/// What the dialogs about returns share: what the shop found wrong is shown at their fields.
class ReturnStepDialog : public RecordDialog
{
    Q_OBJECT

public:
    void showProblems(const Problems &problems);

protected:
    using RecordDialog::RecordDialog;

    /// A field for a day, with today in it.
    DateField *addDay(const Workspace &workspace, const QString &name, const QString &label);
    /// A quiet sentence; nothing for an empty one.
    void addNote(const QString &name, const QString &text);
    /// What is wrong with a day that must be given.
    static Problems problemsOfDay(const QString &field, const DateField &day);
};
