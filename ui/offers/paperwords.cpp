// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/paperwords.h"

using namespace Qt::StringLiterals;

static QLocale localeFor(const QString &language)
{
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

PaperWords::PaperWords(const QString &language, const QTimeZone &zone) : m_formats(localeFor(language), zone)
{
    if (language != u"en" && !m_translator.load(u":/i18n/aftersale_"_s + language))
        qWarning("There is no translation for offers in %s", qUtf8Printable(language));
}

QString PaperWords::operator()(const char *text) const
{
    const auto translated = m_translator.translate("OfferPaper", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString PaperWords::date(QDate day) const
{
    return m_formats.locale().toString(day, u"d MMMM yyyy"_s);
}
