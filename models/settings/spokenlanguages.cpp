// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/spokenlanguages.h"

using namespace Qt::StringLiterals;

QStringList spokenLanguages()
{
    return {u"en"_s, u"pl"_s, u"ru"_s};
}
