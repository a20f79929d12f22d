// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/settings/shopsettings.h"

#include <QDialog>

class BusyBar;
class DemoMaker;
class FormField;
class PlainLabel;
class QLineEdit;

/// The first steps: start a shop, look at the demo shop, or open a file; and what to do when a shop cannot be opened.
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `trouble`: why the shop that was asked for is not shown; empty at the very first start.
    explicit WelcomeDialog(const QString &trouble, QWidget *parent = nullptr);

    void showTrouble(const QString &sentence);
    /// Makes the demo shop in a new file, showing how far it is; asks for it to be opened when it is there.
    void makeDemo(const QString &file, Instant now);

signals:
    void createRequested(const QString &file, const ShopSettings &settings);
    void demoRequested();
    void openRequested(const QString &file);

private:
    void create();
    void chooseFile();
    void buildChoices();
    void watchMaker();
    void endMaking();

    PlainLabel *m_trouble;
    QLineEdit *m_name;
    QLineEdit *m_country;
    QLineEdit *m_currency;
    QList<FormField *> m_fields;
    QWidget *m_choices;
    BusyBar *m_busy;
    DemoMaker *m_maker;
};
