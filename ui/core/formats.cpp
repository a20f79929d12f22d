// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formats.h"

#include "ui/core/dateinput.h"
#include "ui/core/numberinput.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr QChar kNbsp(0x00A0);
static constexpr QChar kNarrowNbsp(0x202F);

static QString fourDigitYears(QString format)
{
    return format.contains(u"yyyy") ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

Formats::Formats(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale),
      m_zone(zone),
      m_dateFormat(fourDigitYears(locale.dateFormat(QLocale::ShortFormat)))
{}

QString Formats::date(QDate day) const
{
    return m_locale.toString(day, m_dateFormat);
}

QString Formats::month(QDate day) const
{
    const auto name = m_locale.standaloneMonthName(day.month());
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(day.year());
}

QString Formats::time(QTime time) const
{
    return m_locale.toString(time, QLocale::ShortFormat).replace(kNarrowNbsp, kNbsp);
}

QString Formats::exact(Instant instant) const
{
    const auto moment = toDateTime(instant, m_zone);
    const auto clock = moment.time().toString(u"HH:mm:ss"_s);
    return u"%1 %2 %3 %4"_s.arg(m_locale.dayName(moment.date().dayOfWeek()), date(moment.date()), clock,
                                moment.timeZoneAbbreviation());
}

QString Formats::dateTime(Instant instant) const
{
    const auto moment = toDateTime(instant, m_zone);
    return date(moment.date()) + u' ' + time(moment.time());
}

QString Formats::when(Instant instant, Instant now) const
{
    const auto moment = toDateTime(instant, m_zone);
    const auto daysAgo = moment.date().daysTo(dayOf(now, m_zone));
    const bool isNear = qAbs(daysAgo) <= 1;
    const bool isThisWeek = daysAgo > 1 && daysAgo < 7;
    if (!isNear && !isThisWeek)
        return dateTime(instant);
    const auto dayText =
        isNear ? day(moment.date(), dayOf(now, m_zone)) : m_locale.standaloneDayName(moment.date().dayOfWeek());
    return dayText + u' ' + time(moment.time());
}

QString Formats::day(QDate day, QDate today) const
{
    if (day == today)
        return tr("today");
    if (day == today.addDays(1))
        return tr("tomorrow");
    return day == today.addDays(-1) ? tr("yesterday") : date(day);
}

QString Formats::duration(qint64 ms) const
{
    const qint64 seconds = qAbs(ms) / 1000;
    const std::array<std::pair<qint64, QString>, 4> parts{{
        {seconds / 86400, tr("%1 d", "days")},
        {seconds / 3600 % 24, tr("%1 h", "hours")},
        {seconds / 60 % 60, tr("%1 min", "minutes")},
        {seconds % 60, tr("%1 s", "seconds")},
    }};
    size_t first = 0;
    while (first + 1 < parts.size() && parts[first].first == 0)
        ++first;
    const auto text = [this, &parts](size_t at) {
        return parts[at].second.arg(number(parts[at].first)).replace(u' ', kNbsp);
    };
    const bool hasSecond = first + 1 < parts.size() && first < 2 && parts[first + 1].first > 0;
    return signedText(ms < 0 && seconds > 0, hasSecond ? text(first) + u' ' + text(first + 1) : text(first));
}

QString Formats::number(qint64 value) const
{
    const auto digits = QString::number(value);
    return value < 0 ? signedText(true, grouped(digits.mid(1))) : grouped(digits);
}

QString Formats::counting(const QString &sentence, qint64 count) const
{
    const auto plain = QString::number(count);
    const auto place = sentence.indexOf(plain);
    return place < 0 ? sentence : QString(sentence).replace(place, plain.size(), number(count));
}

QString Formats::number(double value, int decimals) const
{
    auto text = QString::number(std::abs(value), 'f', decimals);
    const bool isZero = text.toDouble() == 0;
    const auto point = text.indexOf(u'.');
    const auto whole = grouped(point < 0 ? text : text.left(point));
    return signedText(value < 0 && !isZero, point < 0 ? whole : whole + m_locale.decimalPoint() + text.mid(point + 1));
}

QString Formats::percent(double ratio, int decimals) const
{
    const auto language = m_locale.language();
    const bool isClosed = language == QLocale::English || language == QLocale::Polish || language == QLocale::C;
    return number(ratio * 100, decimals) + (isClosed ? QString() : QString(kNbsp)) + u'%';
}

QString Formats::money(const Money &money) const
{
    return amount(money) + kNbsp + money.currency;
}

QString Formats::amount(const Money &money) const
{
    auto text = toPlainText(money);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const auto point = text.indexOf(u'.');
    const auto whole = grouped(point < 0 ? text : text.left(point));
    return signedText(negative, point < 0 ? whole : whole + m_locale.decimalPoint() + text.mid(point + 1));
}

std::optional<QDate> Formats::readDate(const QString &text, QDate today) const
{
    const std::array<std::pair<QString, int>, 3> words{{{tr("today"), 0}, {tr("tomorrow"), 1}, {tr("yesterday"), -1}}};
    for (const auto &[word, days] : words) {
        if (text.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return today.addDays(days);
    }
    return dateFromInput(text, m_locale, today);
}

std::optional<double> Formats::readNumber(const QString &text) const
{
    return numberFromInput(text, m_locale.groupSeparator().at(0));
}

std::optional<Money> Formats::readMoney(const QString &text, const QString &currency) const
{
    return moneyFromInput(text, currency, m_locale.groupSeparator().at(0));
}

QString Formats::grouped(QString digits) const
{
    auto separator = m_locale.groupSeparator();
    if (separator.isEmpty() || separator == kNarrowNbsp || separator == u' ')
        separator = kNbsp;
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

QString Formats::signedText(bool negative, const QString &text) const
{
    return negative ? m_locale.negativeSign() + text : text;
}
