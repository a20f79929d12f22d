// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/page.h"

class QTabWidget;

/// The settings: one tab a subject. The tabs of other features (targets, imports) are put in by app.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// `name` is the tab's object name, for tests and for `showSection`.
    void addSection(const QString &name, const QString &title, QWidget *section);
    void showSection(const QString &name);
    QStringList sections() const;
    void openRecord(SearchKind kind, qint64 id) override;

private:
    QTabWidget *m_tabs;
};
