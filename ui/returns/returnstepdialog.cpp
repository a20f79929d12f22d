// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnstepdialog.h"

#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"

void ReturnStepDialog::showProblems(const Problems &problems)
{
    setWriting(false);
    accepts(problems);
}

DateField *ReturnStepDialog::addDay(const Workspace &workspace, const QString &name, const QString &label)
{
    auto *day = new DateField(workspace.formats(), workspace.today());
    day->setDate(workspace.today());
    addField(name, label, day);
    return day;
}

void ReturnStepDialog::addNote(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *note = new PlainLabel(text);
    note->setObjectName(name);
    note->setWordWrap(true);
    addWidget(note);
}

Problems ReturnStepDialog::problemsOfDay(const QString &field, const DateField &day)
{
    if (day.date().isValid())
        return {};
    return {{field, day.text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotADate, day.text()}};
}
