// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"

#include <QIcon>

/// Our line icon of that name (resources/icons, freedesktop names where one exists), drawn at each painting in the palette's text
/// colour of that moment, sharp at every scale. An unknown name is a bug.
QIcon icon(const QString &name);
/// The icon of that name in a colour of its own, for states.
QIcon icon(const QString &name, const QColor &color);
QIcon channelIcon(Channel channel);
QString channelIconName(Channel channel);

/// What `source` shows at `size`, wholly in `color`.
QIcon tinted(const QIcon &source, const QSize &size, const QColor &color);
