// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demotopic.h"

const DemoLanguage &textsIn(const QString &language)
{
    if (language == u"pl" || language == u"vi") // the Vietnamese of the neighbourhood write Polish
        return polishTexts();
    if (language == u"ru")
        return russianTexts();
    if (language == u"uk")
        return ukrainianTexts();
    return englishTexts();
}
