// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>

/// The dialog of that name, once it is open and has the focus.
inline QDialog *openDialog(QWidget &page, const QString &name)
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = page.findChild<QDialog *>(name)) && found->isVisible()); }();
    [&] { QTRY_COMPARE(QApplication::activeWindow(), found); }();
    [&] { QTRY_VERIFY(found->focusWidget() && found->focusWidget()->hasFocus()); }();
    return found;
}
