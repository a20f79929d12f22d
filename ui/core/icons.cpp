// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/icons.h"

#include "ui/core/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static QPixmap render(const QString &name, const QSize &size, const QColor &color)
{
    const auto key =
        u"icon/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

static QColor colorOf(QIcon::Mode mode)
{
    const auto colors = currentTokens();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active: return colors.text;
    case QIcon::Disabled: return colors.disabled;
    case QIcon::Selected: return colors.onSelection;
    }
    Q_UNREACHABLE();
}

namespace {

class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(const QString &name, const QColor &color = {}) : m_name(name), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, render(m_name, rect.size() * ratio, color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        auto scaled = render(m_name, size, color(mode));
        scaled.setDevicePixelRatio(scale);
        return scaled;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode) const
    {
        return m_color.isValid() && mode != QIcon::Disabled ? m_color : colorOf(mode);
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIcon(name));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIcon(name, color));
}

QString channelIconName(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return u"phone"_s;
    case Channel::Email: return u"mail-message"_s;
    case Channel::Chat: return u"chat"_s;
    case Channel::Messenger: return u"messenger"_s;
    case Channel::Sms: return u"sms"_s;
    case Channel::Social: return u"social"_s;
    case Channel::WebForm: return u"web-form"_s;
    case Channel::Counter: return u"counter"_s;
    }
    Q_UNREACHABLE();
}

QIcon channelIcon(Channel channel)
{
    return icon(channelIconName(channel));
}

QIcon tinted(const QIcon &source, const QSize &size, const QColor &color)
{
    if (source.isNull())
        return source;
    auto pixmap = source.pixmap(size);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), color);
    painter.end();
    return QIcon(pixmap);
}
