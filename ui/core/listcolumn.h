// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"
#include "ui/core/tokens.h"

#include <QString>
#include <QVariant>

#include <functional>

/// One column of a list: what it is called, and how its values are shown. Everything but `name` and `title` has a use of its own.
struct ListColumn {
    /// Stable; settings and sorting know the column by it.
    QString name;
    QString title;
    /// In average characters, until the user drags it.
    int width = 16;
    /// Every text it can show, where these are few, such as the states of a record: it is as wide as the widest in the user's language,
    /// whatever `width` says.
    QStringList words = {};
    Qt::Alignment alignment = Qt::AlignLeft;
    bool sortable = true;
    /// Hidden until the user ticks it in the column chooser.
    bool hidden = false;
    /// The value as people read it; empty: QVariant::toString().
    std::function<QString(const QVariant &)> text = {};
    /// The name of the icon before the text; empty: none.
    std::function<QString(const QVariant &)> iconName = {};
    /// Colours icon and text; say the state in the text as well.
    std::function<Meaning(const QVariant &)> meaning = {};
    /// More than the text says, such as the exact instant, for the tooltip; empty: the text itself where it is cut.
    std::function<QString(const QVariant &)> hint = {};
    /// The value for a file: an Instant, a number …; empty: a QDate, Money and what has no `text` as it is, everything else as text.
    std::function<QVariant(const QVariant &)> plain = {};
};

/// What `text` says of each value of an enum, for ListColumn::words.
template <typename Enum, typename Text>
QStringList textsOf(Text text)
{
    QStringList texts;
    for (const auto each : allOf<Enum>())
        texts.append(text(each));
    return texts;
}
