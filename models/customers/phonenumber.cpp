// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phonenumber.h"

#include "models/customers/phoneextension.h"
#include "models/customers/phonememo.h"

#include <QList>

#include <algorithm>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Wpedantic"
#endif
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

using namespace Qt::StringLiterals;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

static const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

/// Only the digits and a leading plus when there is nothing else but the usual signs between them: the library reads that at half the cost.
static QString withoutSigns(const QString &text)
{
    static const auto kSigns = u" \u00A0\t-.()/\u2010\u2011\u2013"_s;
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && bare.isEmpty()))
            bare.append(c);
        else if (!kSigns.contains(c))
            return text;
    }
    return bare;
}

/// The library would take the first of two numbers and lose the other.
static bool holdsSeveral(const QString &text)
{
    constexpr qsizetype kFewestDigits = 7;
    if (!text.contains(u',') && !text.contains(u';'))
        return false;
    const auto parts = QStringView(text).split(text.contains(u',') ? u',' : u';');
    const auto isNumber = [](QStringView part) {
        return std::count_if(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) >= kFewestDigits;
    };
    return std::count_if(parts.begin(), parts.end(), isNumber) > 1;
}

static QString e164Of(const LibraryNumber &number)
{
    std::string text;
    library().Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

/// What PhoneMemo is exact for.
static bool isMemorable(const LibraryNumber &number)
{
    constexpr quint64 kNineDigits = 100'000'000;
    constexpr int kColombia = 57;
    return number.national_number() >= kNineDigits && number.country_code() != kColombia && number.extension().empty();
}

static std::optional<PhoneNumber> parseFull(const QString &text, const QString &country)
{
    static thread_local PhoneMemo memo;
    if (const auto known = memo.find(text, country); !known.isEmpty())
        return PhoneNumber{known, {}};
    LibraryNumber number;
    const auto outcome = library().Parse(text.toStdString(), country.toStdString(), &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !library().IsValidNumber(number))
        return std::nullopt;
    const auto e164 = e164Of(number);
    if (isMemorable(number))
        memo.remember(text, country, e164);
    return PhoneNumber{e164, QString::fromStdString(number.extension())};
}

static std::optional<PhoneNumber> parseShort(const QString &bare, const std::string &country)
{
    constexpr qsizetype kLongest = 6;
    if (bare.isEmpty() || bare.size() > kLongest || bare.startsWith(u'+'))
        return std::nullopt;
    static const ShortNumberInfo shortNumbers;
    LibraryNumber number;
    if (library().Parse(bare.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (!shortNumbers.IsValidShortNumberForRegion(number, country))
        return std::nullopt;
    return PhoneNumber{bare, {}};
}

std::optional<PhoneNumber> parsePhone(const QString &text, const QString &country)
{
    constexpr qsizetype kLongest = 100;
    if (text.size() > kLongest || holdsSeveral(text))
        return std::nullopt;
    const auto parts = splitExtension(text);
    const auto bare = withoutSigns(parts.number);
    auto phone = parseFull(bare, country);
    if (!phone && bare.startsWith(u"00"))
        phone = parseFull(u'+' + bare.mid(2), country);
    if (!phone)
        phone = parseShort(bare, country.toStdString());
    if (phone && !parts.extension.isEmpty())
        phone->extension = parts.extension;
    return phone;
}

QString formatPhone(const QString &e164, const QString &country)
{
    LibraryNumber number;
    if (library().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    const bool national = library().IsValidNumberForRegion(number, country.toStdString());
    std::string text;
    library().Format(number, national ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}
