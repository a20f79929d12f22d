// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shopsettings.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

std::optional<QString> ShopSettingsStore::value(const QString &key) const
{
    return m_db.prepare(u"SELECT value FROM settings WHERE key = :key"_s).bind(u":key"_s, key).row([](const Statement &row) {
        return row.text(0);
    });
}

void ShopSettingsStore::setValue(const QString &key, const QString &value)
{
    m_db.prepare(uR"(
        INSERT INTO settings (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s)
        .bind(u":key"_s, key)
        .bind(u":value"_s, value)
        .run();
}

ShopSettings ShopSettingsStore::load() const
{
    ShopSettings settings;
    settings.name = value(u"name"_s).value_or(settings.name);
    if (const QTimeZone zone(value(u"zone"_s).value_or(u""_s).toUtf8()); zone.isValid())
        settings.zone = zone;
    settings.country = value(u"country"_s).value_or(settings.country);
    settings.currency = value(u"currency"_s).value_or(settings.currency);
    settings.language = value(u"language"_s).value_or(settings.language);
    settings.firstContactWindowDays = value(u"first_contact_window_days"_s).value_or(u"7"_s).toInt();
    settings.offerConflictMonths = value(u"offer_conflict_months"_s).value_or(u"12"_s).toInt();
    settings.isDemo = value(u"is_demo"_s) == u"1"_s;
    return settings;
}

void ShopSettingsStore::save(const ShopSettings &settings)
{
    m_db.touch(Topic::Shop);
    setValue(u"name"_s, settings.name);
    setValue(u"zone"_s, QString::fromLatin1(settings.zone.id()));
    setValue(u"country"_s, settings.country);
    setValue(u"currency"_s, settings.currency);
    setValue(u"language"_s, settings.language);
    setValue(u"first_contact_window_days"_s, QString::number(settings.firstContactWindowDays));
    setValue(u"offer_conflict_months"_s, QString::number(settings.offerConflictMonths));
    setValue(u"is_demo"_s, settings.isDemo ? u"1"_s : u"0"_s);
}
