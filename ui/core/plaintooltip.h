// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `text` so that a tooltip, which guesses rich text, shows it letter by letter.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}
