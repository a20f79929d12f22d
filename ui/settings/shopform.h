// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/shopsettings.h"
#include "models/storage/storageerror.h"

#include <QWidget>

#include <functional>

class FormField;
class QComboBox;
class QLineEdit;
class QSpinBox;
class Workspace;

/// What holds for the whole shop: name, time zone, country, currency, language, the window of first-contact resolution, and how long an
/// offer stands in the way of another.
class ShopForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShopForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Saves what is entered, or shows what is wrong with it.
    void save();

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);

private:
    void buildFields();
    void show(const ShopSettings &settings);
    ShopSettings entered() const;
    void store(const ShopSettings &settings, bool canBeUndone);
    FormField *addField(const QString &name, const QString &label, QWidget *editor);

    Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QLineEdit *m_country;
    QLineEdit *m_currency;
    QComboBox *m_language;
    QSpinBox *m_windowDays;
    QSpinBox *m_conflictMonths;
    QList<FormField *> m_fields;
};
