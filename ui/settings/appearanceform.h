// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Preferences;
class QComboBox;

/// Language and look of this computer. A choice holds at once.
class AppearanceForm : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceForm(Preferences &preferences, QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);

private:
    QComboBox *addChoice(const QString &name, const QString &label, const QString &hint);

    QComboBox *m_language;
    QComboBox *m_theme;
};
