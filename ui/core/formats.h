// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QCoreApplication>
#include <QLocale>

/// Values as text for people, and people's text as values, by one locale and the shop's time zone.
/// Years always have four digits; thousands are grouped by three in every language, spaces among them never break.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    Formats(const QLocale &locale, const QTimeZone &zone);

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &zone() const { return m_zone; }

    /// "05.03.2026", by the locale's short form.
    QString date(QDate day) const;
    /// "March 2026", for headings.
    QString month(QDate day) const;
    /// "14:05"
    QString time(QTime time) const;
    /// The exact moment with weekday, seconds and zone, for a tooltip.
    QString exact(Instant instant) const;
    /// Date and time to the minute: "05.03.2026 14:05".
    QString dateTime(Instant instant) const;
    /// As people say it: "today 14:05", "yesterday 14:05", "Monday 14:05" within six days, else date and time.
    QString when(Instant instant, Instant now) const;
    /// "today", "tomorrow", "yesterday", or the date.
    QString day(QDate day, QDate today) const;
    /// The two largest units that are not nothing: "2 h 10 min", "3 d 4 h", "45 s".
    QString duration(qint64 ms) const;

    QString number(qint64 value) const;
    /// A sentence that tr() filled with `count` for %n, with its thousands grouped: "4 633 purchases".
    QString counting(const QString &sentence, qint64 count) const;
    QString number(double value, int decimals) const;
    /// 0.714 is "71.4%"; the space before the sign by the language.
    QString percent(double ratio, int decimals = 0) const;
    /// "1 234.50 PLN"
    QString money(const Money &money) const;
    /// "1 234.50"
    QString amount(const Money &money) const;

    /// The day that `text` means: 5.3, 5.3.26, 5/3 by the locale's order, 2026-03-05, 5 March, today, +14. Nothing when it means none.
    std::optional<QDate> readDate(const QString &text, QDate today) const;
    /// Any space, comma or point and any minus sign; nothing when it is no number.
    std::optional<double> readNumber(const QString &text) const;
    /// The same for money, with or without the currency; nothing for another currency, too many decimals, or more than 64 bits hold.
    std::optional<Money> readMoney(const QString &text, const QString &currency) const;

private:
    QString grouped(QString digits) const;
    QString signedText(bool negative, const QString &text) const;

    QLocale m_locale;
    QTimeZone m_zone;
    QString m_dateFormat;
};
