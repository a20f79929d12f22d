// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/movereturn.h"
#include "models/returns/returnstore.h"
#include "tests/support/casedesk.h"
#include "tests/support/opendialog.h"
#include "tests/support/returndesk.h"
#include "ui/core/plainlabel.h"
#include "ui/returns/returnspage.h"

#include <QPushButton>

/// The page of returns at a desk with a case of Anna's and what ReturnDesk puts there, shown and active: what tests of the page and of its
/// dialogs start from, and are, so that they read as what a person does.
class ReturnScreen
{
protected:
    void open();
    void close();

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    QDialog *dialog(const QString &name);
    void submit() { press(Qt::Key_Return, Qt::ControlModifier); }
    void undo();
    QString sentence();
    QString label(const QString &name) const { return find<PlainLabel>(name)->text(); }
    QStringList steps() const;
    ReturnId add(const Return &record, const QList<ReturnMove> &moves = {});
    ReturnId approved(const Return &record, ReturnResolution resolution);
    void show(ReturnId id);
    Return stored(ReturnId id) { return *m_desk->read([id](Connection &db) { return ReturnStore(db).find(id); }); }
    bool reaches(ReturnId id, ReturnStatus status);
    static QString problemAt(QDialog *form, const QString &name);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<ReturnsPage> m_page;
    CaseId m_case;
    QStringList m_done;
    QStringList m_refused;
    QList<qint64> m_opened;
    std::function<void()> m_undo;
    int m_late = -1;
};
