// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// The widgets of one kind on the screen in this window, itself included; not those of other windows above it.
template <typename Widget>
QList<Widget *> shownWidgets(QWidget &root)
{
    QList<Widget *> shown;
    if (auto *self = qobject_cast<Widget *>(&root))
        shown.append(self);
    const auto children = root.findChildren<Widget *>();
    for (auto *child : children) {
        if (child->isVisible() && child->window() == root.window())
            shown.append(child);
    }
    return shown;
}

/// Parts that Qt makes inside its own widgets: scroll bars, viewports, the line edit of a spin box.
inline bool isInner(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_"));
}
