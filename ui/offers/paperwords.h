// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"

#include <QTranslator>

/// The words of an offer on paper in one language, whatever language the window speaks.
class PaperWords
{
public:
    /// `language`: one of offerLanguages().
    PaperWords(const QString &language, const QTimeZone &zone);

    /// The text that is marked by QT_TRANSLATE_NOOP("OfferPaper", …).
    QString operator()(const char *text) const;
    const Formats &formats() const { return m_formats; }
    /// "5 March 2026": no two countries read it differently.
    QString date(QDate day) const;

private:
    QTranslator m_translator;
    Formats m_formats;
};
