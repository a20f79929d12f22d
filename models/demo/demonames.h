// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Dice;

/// A person's name as it is written, and in the letters of an e-mail address.
struct DemoName {
    QString given;
    QString family;
    QString latin; ///< "anna.nowak"
    QString language; ///< ISO 639-1, of the person
    QString country;  ///< ISO 3166 alpha-2, of the name

    /// In the order of the language.
    QString full() const;
};

/// Mostly Polish, with the surname in the form of the person's sex; others in their own letters.
DemoName throwName(Dice &dice);
