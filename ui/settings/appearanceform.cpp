// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearanceform.h"

#include "models/settings/preferences.h"
#include "models/settings/spokenlanguages.h"
#include "ui/core/languagetexts.h"
#include "ui/core/formfield.h"
#include "ui/core/theme.h"
#include "ui/core/tokens.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AppearanceForm::AppearanceForm(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    m_language = addChoice(u"language"_s, tr("&Language"), tr("Dates, numbers and money follow the language."));
    for (const auto &code : spokenLanguages()) // each language in its own words, so that everyone finds the way back
        m_language->addItem(languageText(code), code);
    m_theme = addChoice(u"theme"_s, tr("L&ook"), tr("High contrast uses white and yellow on black."));
    m_theme->addItem(tr("As the system"), toWord(ThemeChoice::System));
    m_theme->addItem(tr("Light"), toWord(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), toWord(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), toWord(ThemeChoice::Contrast));
    layout->addStretch();
    m_language->setCurrentIndex(m_language->findData(preferences.language()));
    m_theme->setCurrentIndex(m_theme->findData(preferences.theme()));
    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(m_theme->currentData().toString()); });
}

QComboBox *AppearanceForm::addChoice(const QString &name, const QString &label, const QString &hint)
{
    auto *box = new QComboBox;
    auto *field = new FormField(name, label, box);
    field->setHint(hint);
    field->setMaximumWidth(px(32) * 14);
    layout()->addWidget(field);
    return box;
}
