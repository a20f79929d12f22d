// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/deliveredunits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool makesDevices(const Product &product)
{
    return product.productClass == ProductClass::Durable && product.warranty.kind != WarrantyTerm::Kind::None;
}

int unitsOf(const PurchaseLine &line)
{
    return static_cast<int>(std::clamp<qint64>(line.quantityMilli / 1000, 0, kMostUnits));
}

QStringList serialsOf(const PurchaseLine &line)
{
    if (line.serial.isEmpty())
        return {};
    if (unitsOf(line) < 2)
        return {line.serial};
    static const QRegularExpression between(u"\\s*[,;\\n]\\s*"_s);
    return line.serial.split(between);
}

QString serialText(const QStringList &serials)
{
    constexpr int kLongest = 100;
    const auto text = serials.join(u", "_s);
    const bool isKnown = std::any_of(serials.begin(), serials.end(), [](const QString &serial) { return !serial.isEmpty(); });
    return isKnown && text.size() <= kLongest ? text : QString();
}
