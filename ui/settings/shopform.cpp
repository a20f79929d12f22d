// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shopform.h"

#include "models/settings/shoprules.h"
#include "models/storage/deliver.h"
#include "models/settings/spokenlanguages.h"
#include "ui/core/languagetexts.h"
#include "ui/core/formfield.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShopForm::ShopForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    buildFields();
    auto *button = new QPushButton(tr("&Save settings"));
    button->setObjectName(u"saveShop"_s);
    button->setEnabled(m_workspace.canWrite());
    makePrimary(button);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(button, &QPushButton::clicked, this, &ShopForm::save);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ShopForm::save);
    connect(&m_workspace, &Workspace::shopChanged, this, [this] { show(m_workspace.shop()); });
    show(m_workspace.shop());
}

void ShopForm::buildFields()
{
    m_name = new QLineEdit;
    m_zone = new QComboBox;
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const auto &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone));
    m_country = new QLineEdit;
    m_country->setMaxLength(2);
    m_currency = new QLineEdit;
    m_currency->setMaxLength(3);
    m_language = new QComboBox;
    for (const auto &code : spokenLanguages())
        m_language->addItem(languageText(code), code);
    m_windowDays = new QSpinBox;
    m_windowDays->setRange(1, 30);
    m_conflictMonths = new QSpinBox;
    m_conflictMonths->setRange(1, 60);
    addField(u"name"_s, tr("&Name of the shop"), m_name);
    addField(u"zone"_s, tr("&Time zone"), m_zone)->setHint(tr("Days of the dashboard begin and end by it."));
    addField(u"country"_s, tr("&Country"), m_country)->setHint(tr("Two letters; for phone numbers typed without a country."));
    addField(u"currency"_s, tr("C&urrency"), m_currency)->setHint(tr("Three letters, such as PLN or EUR."));
    addField(u"language"_s, tr("&Language of new customers"), m_language);
    addField(u"window_days"_s, tr("&Days without a new contact"), m_windowDays)
        ->setHint(tr("A case counts as solved at first contact when the customer does not come back within so many days."));
    addField(u"conflict_months"_s, tr("&Months of earlier offers"), m_conflictMonths)
        ->setHint(tr("So far back Aftersale looks for what a customer was offered before, when a new offer is drafted and issued."));
}

FormField *ShopForm::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    field->setMaximumWidth(px(32) * 14);
    layout()->addWidget(field);
    m_fields.append(field);
    return field;
}

void ShopForm::show(const ShopSettings &settings)
{
    m_name->setText(settings.name);
    m_zone->setCurrentText(QString::fromLatin1(settings.zone.id()));
    m_country->setText(settings.country);
    m_currency->setText(settings.currency);
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_windowDays->setValue(settings.firstContactWindowDays);
    m_conflictMonths->setValue(settings.offerConflictMonths);
}

ShopSettings ShopForm::entered() const
{
    auto settings = m_workspace.shop();
    settings.name = m_name->text().trimmed();
    settings.zone = QTimeZone(m_zone->currentText().toLatin1());
    settings.country = m_country->text().trimmed().toUpper();
    settings.currency = m_currency->text().trimmed().toUpper();
    settings.language = m_language->currentData().toString();
    settings.firstContactWindowDays = m_windowDays->value();
    settings.offerConflictMonths = m_conflictMonths->value();
    return settings;
}

void ShopForm::save()
{
    const auto settings = entered();
    if (auto *first = showProblems(m_fields, problemsOf(settings))) {
        first->editor()->setFocus();
        return;
    }
    store(settings, true);
}

void ShopForm::store(const ShopSettings &settings, bool canBeUndone)
{
    const auto before = m_workspace.shop();
    auto write = m_workspace.database().write([settings](Connection &db) { ShopSettingsStore(db).save(settings); });
    const auto onSaved = [this, settings, before, canBeUndone] {
        m_workspace.setShop(settings);
        const auto undo = canBeUndone ? std::function([this, before] { store(before, false); }) : std::function<void()>();
        emit done(canBeUndone ? tr("The settings of the shop are saved.") : tr("The former settings are back."), undo);
    };
    deliver(write, this, onSaved, [this](const StorageError &error) { emit failed(error); });
}
