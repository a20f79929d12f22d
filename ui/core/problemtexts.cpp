// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/problemtexts.h"

#include <QCoreApplication>

namespace {

class ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProblemTexts)

public:
    static QString of(ProblemKind kind);
};

} // namespace

QString ProblemTexts::of(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing: return tr("This has to be filled in.");
    case ProblemKind::TooLong: return tr("This is too long. At most %1 characters fit.");
    case ProblemKind::NotANumber: return tr("“%1” is not a number. Write it like 1234.50.");
    case ProblemKind::OutOfRange: return tr("“%1” is out of range.");
    case ProblemKind::NotADate:
        return tr("“%1” is not a date that exists. Write it like 2026-03-05, or +14 for in two weeks.");
    case ProblemKind::AmbiguousDate: return tr("“%1” could be two dates. Write the year first, like 2026-03-05.");
    case ProblemKind::NotAPhone:
        return tr("“%1” is not a phone number. Write it with its country, like +48 601 234 567.");
    case ProblemKind::NotAnEmail: return tr("“%1” is not an e-mail address. Write it like name@example.com.");
    case ProblemKind::NotATaxNumber:
        return tr("“%1” is not a tax number. Check its digits; one of another country begins with that country's two "
                  "letters.");
    case ProblemKind::NotACountry: return tr("“%1” is not a country code. Two letters are needed, like PL.");
    case ProblemKind::NotACurrency: return tr("“%1” is not a currency code. Three letters are needed, like PLN.");
    case ProblemKind::NotALanguage: return tr("“%1” is not a language code. Two letters are needed, like pl.");
    case ProblemKind::UnknownChoice: return tr("“%1” is none of the choices.");
    case ProblemKind::UnknownReference: return tr("“%1” is not known here. Choose one that exists.");
    case ProblemKind::Duplicate: return tr("“%1” is taken already.");
    case ProblemKind::BadCharacter: return tr("This holds a character that cannot be kept: %1.");
    case ProblemKind::OrderOfDates: return tr("This comes before the date it has to follow: %1.");
    case ProblemKind::NotAllowed: return tr("This is not allowed: %1.");
    }
    Q_UNREACHABLE();
}

QString problemSentence(const Problem &problem)
{
    const auto text = ProblemTexts::of(problem.kind);
    return text.contains(u"%1") ? text.arg(problem.detail) : text;
}
