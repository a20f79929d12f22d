// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/casedesk.h"
#include "ui/cases/casespage.h"

#include <QDialog>

/// The page of cases at a desk with four cases of Anna's, shown and active: what tests of the page and of its dialogs start from.
class CaseScreen
{
public:
    /// A new case, one that waits for the customer, a resolved and a closed one.
    CaseScreen();

    template <typename Widget>
    Widget *child(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qWarning() << "there is no" << name;
        return found;
    }
    template <typename Widget>
    static Widget *field(QDialog *dialog, const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }
    /// The dialog of that name, once it is open and has the focus.
    QDialog *dialog(const QString &name);
    /// Opens the case alone and waits until it is shown.
    void showCase(CaseId id);
    /// The oldest sentence about something done that was not taken yet; waits for it.
    QString doneSentence();
    /// Takes the last thing done back; true when the page says so.
    bool undoLast();

    CaseDesk desk;
    std::unique_ptr<CasesPage> page;
    CaseId leak;
    CaseId waiting;
    QStringList done;

private:
    std::function<void()> m_undo;
};
