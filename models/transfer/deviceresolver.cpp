// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/deviceresolver.h"

#include "models/devices/devicerules.h"
#include "models/storage/connection.h"
#include "models/storage/jsonvalue.h"

using namespace Qt::StringLiterals;

DeviceResolver::DeviceResolver(Connection &db, const QStringList &serials)
{
    QStringList keys;
    for (const auto &serial : serials) {
        if (const auto key = serialKey(serial); !key.isEmpty())
            keys.append(key);
    }
    if (keys.isEmpty())
        return;
    auto statement = db.prepare(u"SELECT serial_key, product_id, id FROM devices WHERE serial_key IN (SELECT value FROM json_each(:keys))"_s);
    statement.bind(u":keys"_s, jsonArray(keys));
    while (statement.next())
        m_devices.insert(statement.text(0), {statement.id<ProductId>(1), statement.id<DeviceId>(2)});
}

std::optional<DeviceId> DeviceResolver::find(std::optional<ProductId> product, const QString &serial) const
{
    const auto found = m_devices.values(serialKey(serial));
    for (const auto &[of, id] : found) {
        if (product == of)
            return id;
    }
    return !product && found.size() == 1 ? std::optional(found.first().second) : std::nullopt;
}
