// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/workspace.h"

#include "models/settings/preferences.h"

Workspace::Workspace(Database &database, Prompts &prompts, Preferences &preferences, const Clock &clock, const ShopSettings &shop,
                     const QLocale &locale)
    : m_database(database),
      m_prompts(prompts),
      m_preferences(preferences),
      m_clock(clock),
      m_shop(shop),
      m_formats(locale, shop.zone)
{
}

QSettings &Workspace::settings() const
{
    return m_preferences.settings();
}

void Workspace::setStaff(std::optional<StaffId> staff)
{
    m_staff = staff;
    emit staffChanged();
}

void Workspace::setShop(const ShopSettings &shop)
{
    m_shop = shop;
    m_formats = Formats(m_formats.locale(), shop.zone);
    emit shopChanged();
}
