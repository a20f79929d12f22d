// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/languagetexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString languageText(const QString &code)
{
    const QLocale locale(code);
    auto name = locale.nativeLanguageName();
    if (QLocale::codeToLanguage(code) == QLocale::AnyLanguage || name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return code == u"en" ? u"English"_s : name;
}
