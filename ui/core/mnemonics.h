// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `text` so that a button, or a label with a buddy, shows its & and underlines nothing.
inline QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
