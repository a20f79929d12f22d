// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/page.h"

class PageHeader;
class RecordForm;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RecordList;

/// A page of one kind of record: header, list and status line; beside the list the record that is current, and in their place the
/// form while one is entered or edited.
class RecordPage : public Page
{
    Q_OBJECT

public:
    void focusFilter() override;

protected:
    /// `name` in the plural ("devices"): the page's object name is "devicesPage". Takes the list and passes its failures on; its wish for
    /// a new record is startNew().
    RecordPage(const QString &name, const QString &title, RecordList *list, QWidget *parent = nullptr);

    /// Adds what can be done to the right of the header.
    QPushButton *addButton(const QString &name, const QString &text, const QString &iconName);
    /// What stands beside the list, half of the page at first.
    void setSide(QWidget *side);
    /// Shown in place of the list while something is entered; what left it is followed by the list.
    void setForm(RecordForm *form);
    void showForm();
    void showBrowser();
    /// Leaves the form, asking where something would be lost, then does `next`.
    void fromBrowser(const std::function<void()> &next);

private:
    QWidget *buildBrowser(const QString &name);

    RecordList *m_records;
    PageHeader *m_head;
    QSplitter *m_beside;
    QStackedWidget *m_places;
    RecordForm *m_form = nullptr;
};
