// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warranties/warrantyrules.h"
#include "ui/core/tokens.h"

class Formats;

/// "Covered today: Manufacturer's warranty (AEG), until 14.03.2027", or since when and why not, and what to do then.
QString coverSentence(const Cover &cover, const Formats &formats);
/// The same in a word or two, for a chip: "Covered", "Ends soon", "Expired".
QString coverWord(const Cover &cover);
/// All that coverWord() can say.
QStringList coverWords();
Meaning coverMeaning(const Cover &cover);
QString coverIconName(const Cover &cover);

QString warrantyStateText(WarrantyState state);
/// "Manufacturer's warranty (AEG)"
QString warrantyName(const Warranty &warranty);
/// Why a warranty is void, as it was typed, or in words where the program made it so.
QString voidReasonText(const QString &reason);
