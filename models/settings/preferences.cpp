// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferences.h"

#include "models/settings/spokenlanguages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static QString ownFile(const QString &file)
{
    return file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"aftersale"_s, u"aftersale"_s).fileName() : file;
}

Preferences::Preferences(const QString &file) : m_settings(ownFile(file), QSettings::IniFormat) {}

/// QSettings writes its file, and waits for the disk, though the value is the old one: at each start, while somebody waits for the window.
void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

QString Preferences::language() const
{
    const auto chosen = m_settings.value(u"language"_s, QLocale::system().name().left(2)).toString();
    return spokenLanguages().contains(chosen) ? chosen : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    keep(u"language"_s, language);
}

QString Preferences::theme() const
{
    return m_settings.value(u"theme"_s, u"system"_s).toString();
}

void Preferences::setTheme(const QString &theme)
{
    keep(u"theme"_s, theme);
}

QString Preferences::shopFile() const
{
    return m_settings.value(u"shop_file"_s).toString();
}

void Preferences::setShopFile(const QString &file)
{
    keep(u"shop_file"_s, file);
}

QString Preferences::page() const
{
    return m_settings.value(u"page"_s).toString();
}

void Preferences::setPage(const QString &page)
{
    keep(u"page"_s, page);
}

qint64 Preferences::staff() const
{
    return m_settings.value(u"staff"_s).toLongLong();
}

void Preferences::setStaff(qint64 id)
{
    keep(u"staff"_s, id);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window_geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    keep(u"window_geometry"_s, geometry);
}
