// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "models/settings/spokenlanguages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

QString languageFor(const QLocale &locale)
{
    const auto language = QLocale::languageToCode(locale.language());
    return spokenLanguages().contains(language) ? language : u"en"_s;
}

void Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/aftersale_"_s + language))
        QCoreApplication::installTranslator(&m_ours);
}
