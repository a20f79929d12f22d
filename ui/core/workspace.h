// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/settings/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/stamp.h"
#include "ui/core/formats.h"

#include <QObject>

class Preferences;
class Prompts;
class QSettings;

/// What every page works with: the open shop, the time, the shop's settings, who is at the desk. Outlives all pages.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(Database &database, Prompts &prompts, Preferences &preferences, const Clock &clock, const ShopSettings &shop,
              const QLocale &locale);

    Database &database() const { return m_database; }
    Prompts &prompts() const { return m_prompts; }
    Preferences &preferences() const { return m_preferences; }
    /// Where lists and windows remember their columns and sizes.
    QSettings &settings() const;
    const ShopSettings &shop() const { return m_shop; }
    const Formats &formats() const { return m_formats; }
    Instant now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(m_shop.zone); }
    /// Who works here now; none until someone has said.
    std::optional<StaffId> staff() const { return m_staff; }
    void setStaff(std::optional<StaffId> staff);
    /// For a change made now by whoever is at the desk.
    Stamp stamp() const { return {now(), m_staff}; }
    bool canWrite() const { return !m_database.isReadOnly(); }
    void setShop(const ShopSettings &shop);
    /// Before a window is built in another language.
    void setLocale(const QLocale &locale) { m_formats = Formats(locale, m_shop.zone); }

signals:
    void staffChanged();
    /// Name, zone, currency or another setting of the shop changed.
    void shopChanged();

private:
    Database &m_database;
    Prompts &m_prompts;
    Preferences &m_preferences;
    Clock m_clock;
    ShopSettings m_shop;
    Formats m_formats;
    std::optional<StaffId> m_staff;
};
