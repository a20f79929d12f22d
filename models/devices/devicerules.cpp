// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicerules.h"

#include "models/core/fieldrules.h"
#include "models/core/textfold.h"

using namespace Qt::StringLiterals;

QString serialKey(const QString &serial)
{
    QString key;
    const auto folded = foldForSearch(serial);
    for (const auto c : folded) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

bool isInUse(DeviceStatus status)
{
    return status == DeviceStatus::Owned || status == DeviceStatus::Loaner;
}

Problems problemsOf(const Device &device)
{
    Problems problems;
    if (!device.product.isValid())
        problems.append({u"product"_s, ProblemKind::Missing});
    checkText(problems, u"serial"_s, device.serial, 100);
    if (!device.serial.isEmpty() && serialKey(device.serial).isEmpty())
        problems.append({u"serial"_s, ProblemKind::NotAllowed, u"a serial has letters or digits"_s});
    if (device.status == DeviceStatus::Loaner && device.owner)
        problems.append({u"owner"_s, ProblemKind::NotAllowed, u"a loaner is the shop's own"_s});
    checkDate(problems, u"acquired_on"_s, device.acquiredOn, {});
    checkText(problems, u"note"_s, device.note, 10'000);
    return problems;
}

static const auto kSerialTaken = u"device "_s;

Problem serialTaken(const QString &field, DeviceId other)
{
    return {field, ProblemKind::Duplicate, kSerialTaken + QString::number(other.value)};
}

std::optional<DeviceId> takenBy(const Problem &problem)
{
    if (problem.kind != ProblemKind::Duplicate || !problem.detail.startsWith(kSerialTaken))
        return std::nullopt;
    return DeviceId{problem.detail.sliced(kSerialTaken.size()).toLongLong()};
}
