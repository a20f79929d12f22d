// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customersearch.h"

#include "models/customers/customer.h"

static void addTo(QString &text, const QString &part, QChar separator)
{
    if (part.isEmpty())
        return;
    if (!text.isEmpty())
        text += separator;
    text += part;
}

QString searchWordsOf(const Customer &customer)
{
    QString words;
    addTo(words, customer.name, u' ');
    addTo(words, customer.company, u' ');
    addTo(words, customer.segment, u' ');
    for (const auto &point : customer.contactPoints) {
        if (point.kind == ContactKind::Phone)
            continue;
        addTo(words, point.value, u' ');
        addTo(words, point.postcode, u' ');
        addTo(words, point.city, u' ');
    }
    return words;
}

static QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/// As typed too where that is not a part of the whole number: with a national zero, or when it could not be read.
static void addPhone(QString &pieces, const ContactPoint &point)
{
    const auto digits = digitsOf(point.normalized);
    const auto typed = digitsOf(point.value);
    addTo(pieces, digits, u'\n');
    if (digits.isEmpty() || !digits.contains(typed))
        addTo(pieces, typed, u'\n');
}

QString searchPiecesOf(const Customer &customer)
{
    QString pieces;
    for (const auto &point : customer.contactPoints) {
        if (point.kind == ContactKind::Phone)
            addPhone(pieces, point);
    }
    addTo(pieces, customer.taxNumber, u'\n');
    addTo(pieces, customer.externalId, u'\n');
    return pieces;
}
