// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/problem.h"

using namespace Qt::StringLiterals;

static QString sentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing: return u"is required"_s;
    case ProblemKind::TooLong: return u"is too long; at most %1 characters fit"_s;
    case ProblemKind::NotANumber: return u"is not a number: \"%1\""_s;
    case ProblemKind::OutOfRange: return u"is out of range: \"%1\""_s;
    case ProblemKind::NotADate: return u"is not a date that exists: \"%1\""_s;
    case ProblemKind::AmbiguousDate: return u"could be two dates: \"%1\"; name the date format"_s;
    case ProblemKind::NotAPhone: return u"is not a phone number: \"%1\""_s;
    case ProblemKind::NotAnEmail: return u"is not an e-mail address: \"%1\""_s;
    case ProblemKind::NotATaxNumber: return u"is not a tax number: \"%1\""_s;
    case ProblemKind::NotACountry: return u"is not a two-letter country code: \"%1\""_s;
    case ProblemKind::NotACurrency: return u"is not a three-letter currency code: \"%1\""_s;
    case ProblemKind::NotALanguage: return u"is not a language code: \"%1\""_s;
    case ProblemKind::UnknownChoice: return u"does not fit any choice: \"%1\""_s;
    case ProblemKind::UnknownReference: return u"names nothing that is known: \"%1\""_s;
    case ProblemKind::Duplicate: return u"is taken already: \"%1\""_s;
    case ProblemKind::BadCharacter: return u"holds a character that cannot be kept: %1"_s;
    case ProblemKind::OrderOfDates: return u"comes before the date it must follow: %1"_s;
    case ProblemKind::NotAllowed: return u"is not allowed: %1"_s;
    }
    Q_UNREACHABLE();
}

QString toEnglish(const Problem &problem)
{
    const auto text = sentence(problem.kind);
    return problem.field + u' ' + (text.contains(u"%1") ? text.arg(problem.detail) : text);
}
