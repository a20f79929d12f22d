// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

class Connection;

/// What holds for the whole shop; kept in the shop file.
struct ShopSettings {
    QString name;
    QTimeZone zone{"Europe/Warsaw"};
    QString country = QStringLiteral("PL");  ///< two letters; for phones typed without a country
    QString currency = QStringLiteral("PLN");
    QString language = QStringLiteral("en"); ///< en, pl or ru: of new customers' messages and lists
    int firstContactWindowDays = 7;          ///< W of first-contact resolution, 1–30
    int offerConflictMonths = 12;            ///< how far back earlier offers stand in the way of a new one, 1–60
    bool isDemo = false;

    bool operator==(const ShopSettings &) const = default;
};

/// Owns the table `settings`.
class ShopSettingsStore
{
public:
    explicit ShopSettingsStore(Connection &db) : m_db(db) {}

    ShopSettings load() const;
    void save(const ShopSettings &settings);

private:
    std::optional<QString> value(const QString &key) const;
    void setValue(const QString &key, const QString &value);

    Connection &m_db;
};
