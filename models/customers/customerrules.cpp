// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrules.h"

#include "models/core/textfold.h"
#include "models/customers/countrycode.h"
#include "models/customers/emailaddress.h"
#include "models/customers/phonenumber.h"
#include "models/customers/taxnumber.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

static void normalizePhone(ContactPoint &point, const QString &country)
{
    const auto phone = parsePhone(point.value, country);
    point.normalized = phone ? phone->e164 : QString();
    if (phone && !phone->extension.isEmpty())
        point.extension = phone->extension;
}

ContactPoint normalized(ContactPoint point, const QString &country)
{
    for (auto *line : {&point.value, &point.extension, &point.city, &point.postcode, &point.country})
        *line = cleanLine(*line);
    point.normalized.clear();
    switch (point.kind) {
    case ContactKind::Phone: normalizePhone(point, country); break;
    case ContactKind::Email: point.normalized = normalizedEmail(point.value).value_or(QString()); break;
    case ContactKind::Messenger: break;
    case ContactKind::Address: point.country = countryCodeOf(point.country).value_or(point.country); break;
    }
    return point;
}

bool isBlank(const ContactPoint &point)
{
    return cleanLine(point.value + point.city + point.postcode).isEmpty();
}

void keepOnePrimary(QList<ContactPoint> &points)
{
    QSet<int> kinds;
    for (auto &point : points) {
        if (!point.primary)
            continue;
        point.primary = !kinds.contains(int(point.kind));
        kinds.insert(int(point.kind));
    }
}

/// Where the customer lives as far as an address tells.
static QString countryOf(const Customer &customer, const QString &otherwise)
{
    for (const auto &point : customer.contactPoints) {
        if (point.kind == ContactKind::Address && isCountryCode(point.country))
            return point.country;
    }
    return otherwise;
}

Customer normalized(Customer customer, const QString &country)
{
    for (auto *line : {&customer.name, &customer.company, &customer.externalId, &customer.language, &customer.segment,
                       &customer.source, &customer.taxNumber})
        *line = cleanLine(*line);
    for (auto &point : customer.contactPoints)
        point = normalized(point, country);
    customer.contactPoints.removeIf(isBlank);
    keepOnePrimary(customer.contactPoints);
    customer.language = customer.language.toLower();
    customer.taxNumber =
        normalizedTaxNumber(customer.taxNumber, countryOf(customer, country)).value_or(customer.taxNumber);
    return customer;
}

static void checkText(Problems &problems, const QString &field, const QString &text, qsizetype most)
{
    if (text.size() > most)
        problems.append({field, ProblemKind::TooLong, QString::number(most)});
    if (hasBadCharacter(text))
        problems.append({field, ProblemKind::BadCharacter, text.contains(QChar(u'\0')) ? u"U+0000"_s : u"U+D800"_s});
}

Problems problemsOf(const ContactPoint &point, const QString &field)
{
    Problems problems;
    for (const auto *text : {&point.value, &point.extension, &point.city, &point.postcode}) {
        if (problems.isEmpty())
            checkText(problems, field, *text, kMostLineCharacters);
    }
    if (point.kind == ContactKind::Phone && point.normalized.isEmpty())
        problems.append({field, ProblemKind::NotAPhone, point.value});
    if (point.kind == ContactKind::Email && point.normalized.isEmpty())
        problems.append({field, ProblemKind::NotAnEmail, point.value});
    if (!point.country.isEmpty() && !isCountryCode(point.country))
        problems.append({field, ProblemKind::NotACountry, point.country});
    return problems;
}

QString pointField(ContactKind kind, int ordinal)
{
    return ordinal == 1 ? toWord(kind) : toWord(kind) + u'_' + QString::number(ordinal);
}

static void checkPoints(Problems &problems, const Customer &customer)
{
    if (customer.contactPoints.size() > kMostContactPoints)
        problems.append({u"contact_points"_s, ProblemKind::OutOfRange, QString::number(customer.contactPoints.size())});
    QHash<int, int> ordinals;
    for (const auto &point : customer.contactPoints)
        problems += problemsOf(point, pointField(point.kind, ++ordinals[int(point.kind)]));
}

static void checkTexts(Problems &problems, const Customer &customer)
{
    checkText(problems, u"name"_s, customer.name, kMostLineCharacters);
    checkText(problems, u"company"_s, customer.company, kMostLineCharacters);
    checkText(problems, u"external_id"_s, customer.externalId, kMostLineCharacters);
    checkText(problems, u"segment"_s, customer.segment, kMostLineCharacters);
    checkText(problems, u"source"_s, customer.source, kMostLineCharacters);
    checkText(problems, u"note"_s, customer.note, kMostNoteCharacters);
}

Problems problemsOf(const Customer &customer, const QString &country, QDate today)
{
    Problems problems;
    if (displayName(customer).isEmpty())
        problems.append({customer.kind == CustomerKind::Company ? u"company"_s : u"name"_s, ProblemKind::Missing, {}});
    checkTexts(problems, customer);
    if (!customer.language.isEmpty() && QLocale::codeToLanguage(customer.language) == QLocale::AnyLanguage)
        problems.append({u"language"_s, ProblemKind::NotALanguage, customer.language});
    if (customer.birthday && isAfter(*customer.birthday, today))
        problems.append({u"birthday"_s, ProblemKind::OutOfRange, toText(*customer.birthday)});
    if (!customer.taxNumber.isEmpty() && !normalizedTaxNumber(customer.taxNumber, countryOf(customer, country)))
        problems.append({u"tax_number"_s, ProblemKind::NotATaxNumber, customer.taxNumber});
    checkPoints(problems, customer);
    return problems;
}
