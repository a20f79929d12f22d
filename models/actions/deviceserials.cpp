// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deviceserials.h"

#include "models/core/fieldrules.h"
#include "models/devices/deliveredunits.h"
#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

namespace {

/// Looks at one serial after the other and gathers what is wrong.
class SerialCheck
{
public:
    SerialCheck(Connection &db, const Purchase &purchase, const LineSerials &serials) : m_db(db), m_purchase(purchase), m_serials(serials) {}

    void take(const PurchaseLine &line)
    {
        const auto product = line.product ? ProductStore(m_db).find(*line.product) : std::nullopt;
        if (!product || !makesDevices(*product))
            return;
        const auto given = m_serials.value(line.id, serialsOf(line));
        const auto field = fieldOf(line);
        if (given.size() > unitsOf(line))
            problems.append({field, ProblemKind::OutOfRange, QString::number(given.size())});
        for (const auto &serial : given)
            takeSerial(line, field, serial);
    }

    Problems problems;

private:
    QString fieldOf(const PurchaseLine &line) const
    {
        for (qsizetype place = 0; place < m_purchase.lines.size(); ++place) {
            if (m_purchase.lines.at(place) == line)
                return u"line %1 serial"_s.arg(place + 1);
        }
        return u"serial"_s;
    }

    void takeSerial(const PurchaseLine &line, const QString &field, const QString &serial)
    {
        checkText(problems, field, serial, 100);
        const auto key = serialKey(serial);
        if (key.isEmpty())
            return;
        const auto thing = std::pair(line.product->value, key);
        if (m_seen.contains(thing))
            problems.append({field, ProblemKind::Duplicate, serial});
        m_seen.append(thing);
        const auto other = DeviceStore(m_db).findBySerial(*line.product, serial);
        const bool isOwn = other && line.id.isValid() && other->purchaseLine == line.id;
        if (other && !isOwn && isInUse(other->status))
            problems.append(serialTaken(field, other->id));
    }

    Connection &m_db;
    const Purchase &m_purchase;
    const LineSerials &m_serials;
    QList<std::pair<qint64, QString>> m_seen;
};

} // namespace

Problems problemsOfSerials(Connection &db, const Purchase &purchase, const QList<PurchaseLine> &lines, const LineSerials &serials)
{
    SerialCheck check(db, purchase, serials);
    for (const auto &line : lines)
        check.take(line);
    return check.problems;
}
