// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/devicechoice.h"

#include "models/storage/deliver.h"
#include "ui/core/covertexts.h"
#include "ui/core/icons.h"
#include "ui/core/wheelfilter.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

DeviceChoice::DeviceChoice(Workspace &workspace, QWidget *parent) : QComboBox(parent), m_workspace(workspace)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    keepWheelForScrolling(this);
    list({}, {});
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit chosen(m_devices.at(index - 1));
    });
}

/// Those they own now; where the case names another one, such as one sold on since, that too.
static QList<DeviceRow> readDevices(Connection &db, std::optional<CustomerId> customer, std::optional<DeviceId> chosen, QDate today)
{
    const DeviceLists lists(db);
    auto ids = customer ? lists.idsInOrder({.owner = customer, .today = today}) : QList<DeviceId>();
    if (chosen && !ids.contains(*chosen))
        ids.append(*chosen);
    return lists.rowsOf(ids, today);
}

void DeviceChoice::setCustomer(std::optional<CustomerId> customer, std::optional<DeviceId> chosen)
{
    m_customer = customer;
    list({}, {});
    m_wanted = chosen;
    auto devices = m_workspace.database().read(
        [customer, chosen, today = m_workspace.today()](Connection &db) { return readDevices(db, customer, chosen, today); });
    const auto onDevices = [this, customer, chosen](const QList<DeviceRow> &found) {
        if (customer == m_customer)
            list(found, chosen);
        emit listed(int(found.size()));
    };
    deliver(devices, this, onDevices, [](const StorageError &) {}); // none are offered; the next write tells
}

void DeviceChoice::list(const QList<DeviceRow> &devices, std::optional<DeviceId> chosen)
{
    m_devices = devices;
    m_wanted.reset();
    clear();
    addItem(tr("None of their devices"));
    for (const auto &row : devices) {
        const auto name = (row.productName + u' ' + row.serial).trimmed();
        addItem(icon(coverIconName(row.cover)), tr("%1 · %2", "a device and whether it is covered").arg(name, coverWord(row.cover)),
                row.id.value);
    }
    setCurrentIndex(chosen ? qMax(0, findData(chosen->value)) : 0);
    setEnabled(!devices.isEmpty());
}

std::optional<DeviceId> DeviceChoice::device() const
{
    if (m_wanted)
        return m_wanted;
    const auto id = currentData().toLongLong();
    return id > 0 ? std::optional(DeviceId{id}) : std::nullopt;
}

std::optional<DeviceRow> DeviceChoice::row() const
{
    return currentIndex() > 0 ? std::optional(m_devices.at(currentIndex() - 1)) : std::nullopt;
}
