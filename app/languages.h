// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QLocale;

/// The language of ours that fits `locale` best; English where none does.
QString languageFor(const QLocale &locale);

/// Makes the application speak one language: our texts, and Qt's own where its translations are installed.
class Languages
{
public:
    /// Windows built from now on speak `language`, one of spokenLanguages().
    void use(const QString &language);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};
