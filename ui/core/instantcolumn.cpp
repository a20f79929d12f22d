// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/instantcolumn.h"

#include "ui/core/workspace.h"

static Instant instantOf(const QVariant &value)
{
    return {value.toLongLong()};
}

ListColumn instantColumn(const Workspace &workspace, const QString &name, const QString &title)
{
    return {.name = name,
            .title = title,
            .width = 22,
            .text = [&workspace](
                        const QVariant &value) { return workspace.formats().when(instantOf(value), workspace.now()); },
            .hint = [&workspace](const QVariant &value) { return workspace.formats().exact(instantOf(value)); },
            .plain = [](const QVariant &value) { return QVariant::fromValue(instantOf(value)); }};
}
