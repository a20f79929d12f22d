// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casewords.h"

#include <QString>

#include <span>

/// What a customer turns to the shop about, in the customer's words, and what the shop says to it.
struct DemoTopic {
    CaseKind kind;
    const char16_t *category;
    const char16_t *productCategory; ///< of the product it is about; empty: about none
    const char16_t *subject;
    const char16_t *message;
    const char16_t *answer;
};

/// What is said whatever the topic is, of a device that is broken or of anything else.
struct DemoTurns {
    const char16_t *question;   ///< we ask for more
    const char16_t *details;    ///< the customer tells more
    const char16_t *comesBack;  ///< the customer turns to us once more
    const char16_t *amends;     ///< what we say to that
    const char16_t *takenOver;  ///< the one to whom it was handed over
};

/// What is said in any case, in one language.
struct DemoPhrases {
    const char16_t *greeting;
    const char16_t *regards;
    const char16_t *received; ///< the automatic confirmation
    const char16_t *customer; ///< "Customer: " in the note of a call
    const char16_t *us;
    const char16_t *partOrdered;
    const char16_t *partArrived;
    DemoTurns faults;
    DemoTurns others;

    const DemoTurns &turns(CaseKind kind) const { return kind == CaseKind::Fault ? faults : others; }
};

/// A language the shop's customers write in.
struct DemoLanguage {
    const char16_t *code; ///< ISO 639-1
    DemoPhrases phrases;
    std::span<const DemoTopic> topics;
};

const DemoLanguage &polishTexts();
const DemoLanguage &englishTexts();
const DemoLanguage &russianTexts();
const DemoLanguage &ukrainianTexts();
/// The texts in which the shop speaks with a customer of the language: English where it has none.
const DemoLanguage &textsIn(const QString &language);
