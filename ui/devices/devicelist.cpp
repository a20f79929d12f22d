// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicelist.h"

#include "ui/core/covertexts.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

using namespace Qt::StringLiterals;

namespace {

/// Whether the warranty of a device should have been registered.
enum class Registration : quint8 { NotNeeded, Done, Open };

} // namespace

DeviceList::DeviceList(Workspace &workspace, QWidget *parent) : DeviceList(workspace, DayFilter::start(), parent) {}

DeviceList::DeviceList(Workspace &workspace, const DayFilter::Days &days, QWidget *parent)
    : RecordList(workspace, definition(workspace, days), parent)
{
    new DayFilter(u"deviceDays"_s, tr("Days until the cover ends"), toWord(DeviceFilter::EndsWithin), days, this);
}

static QString registrationText(Registration registration, const QString &open, const QString &done)
{
    if (registration == Registration::NotNeeded)
        return {};
    return registration == Registration::Open ? open : done;
}

QList<ListColumn> DeviceList::columns(const Workspace &workspace)
{
    const auto cover = [](const QVariant &value) { return value.value<Cover>(); };
    const auto open = [](const QVariant &value) { return value.value<Registration>() == Registration::Open; };
    const auto date = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().date(value.toDate());
    };
    return {
        {.name = u"product"_s, .title = tr("Product"), .width = 18},
        {.name = u"state"_s,
         .title = tr("Cover"),
         .words = coverWords(),
         .sortable = false,
         .text = [cover](const QVariant &value) { return coverWord(cover(value)); },
         .iconName = [cover](const QVariant &value) { return coverIconName(cover(value)); },
         .meaning = [cover](const QVariant &value) { return coverMeaning(cover(value)); }},
        {.name = u"serial"_s, .title = tr("Serial number"), .width = 15},
        {.name = u"owner"_s, .title = tr("Owner"), .width = 18},
        {.name = u"until"_s,
         .title = tr("Until"),
         .width = 11,
         .text = [date, forLife = tr("for life")](const QVariant &value) {
             return value.typeId() == QMetaType::Bool ? forLife : date(value);
         }},
        {.name = u"by"_s, .title = tr("Covered by"), .width = 26, .sortable = false},
        {.name = u"registration"_s,
         .title = tr("Registration"),
         .words = {tr("Not registered"), tr("Registered")},
         .sortable = false,
         .text = [notYet = tr("Not registered"), done = tr("Registered")](const QVariant &value) {
             return registrationText(value.value<Registration>(), notYet, done);
         },
         .iconName = [open](const QVariant &value) { return open(value) ? u"flag"_s : QString(); },
         .meaning = [open](const QVariant &value) { return open(value) ? Meaning::Warning : Meaning::Neutral; }},
        {.name = u"acquired"_s, .title = tr("Acquired"), .width = 11, .text = date},
        {.name = u"status"_s,
         .title = tr("State"),
         .words = textsOf<DeviceStatus>(&deviceStatusText),
         .sortable = false,
         .text = [](const QVariant &value) { return deviceStatusText(value.value<DeviceStatus>()); }},
    };
}

/// True stands for "for life"; nothing for a device without any warranty.
static QVariant untilOf(const Cover &cover)
{
    if (!cover.layer)
        return {};
    const auto &warranty = cover.layer->warranty;
    if (cover.state == WarrantyState::Void)
        return *warranty.voidOn;
    return warranty.endsOn ? QVariant(*warranty.endsOn) : QVariant(true);
}

static Registration registrationOf(const DeviceRow &row)
{
    if (row.isRegistrationOpen)
        return Registration::Open;
    return row.cover.layer && row.cover.layer->warranty.registeredOn ? Registration::Done : Registration::NotNeeded;
}

static IdListModel::Row cellsOf(const DeviceRow &row)
{
    return {row.productName,
            QVariant::fromValue(row.cover),
            row.serial,
            row.ownerName,
            untilOf(row.cover),
            row.cover.layer ? warrantyName(row.cover.layer->warranty) : QString(),
            QVariant::fromValue(registrationOf(row)),
            row.acquiredOn ? QVariant(*row.acquiredOn) : QVariant(),
            QVariant::fromValue(row.status)};
}

static DeviceOrder orderNamed(const QString &column)
{
    if (column == u"product")
        return DeviceOrder::Product;
    if (column == u"serial")
        return DeviceOrder::Serial;
    if (column == u"owner")
        return DeviceOrder::Owner;
    return column == u"until" ? DeviceOrder::Until : DeviceOrder::Acquired;
}

static IdListModel::Rows readRows(Connection &db, const QList<qint64> &ids, QDate today)
{
    return cellsById(DeviceLists(db).rowsOf(typedIds<DeviceId>(ids), today), &cellsOf);
}

ListDefinition DeviceList::definition(const Workspace &workspace, const DayFilter::Days &days)
{
    const auto readIds = [days](Connection &db, const ListRequest &request) {
        const DeviceQuery query{.order = orderNamed(request.column),
                                .descending = request.descending,
                                .filter = filterNamed<DeviceFilter>(request.filter),
                                .text = request.text,
                                .today = request.today,
                                .days = days->load()};
        return plainIds(DeviceLists(db).idsInOrder(query));
    };
    return {.name = u"devices"_s,
            .title = tr("Devices"),
            .searchName = u"deviceSearch"_s,
            .searchTitle = tr("Search devices"),
            .searchHint = tr("Serial number, owner or product"),
            .columns = columns(workspace),
            .sortedBy = u"acquired"_s,
            .order = Qt::DescendingOrder,
            .filters = filtersOf<DeviceFilter>(&deviceFilterText),
            .topics = Topic::Devices | Topic::Customers | Topic::Products | Topic::Returns,
            .countText = [](qint64 count) { return tr("%n device(s)", nullptr, int(count)); },
            .ids = readIds,
            .rows = &readRows,
            .nothingFits = tr("No device fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyDevicesText(filterNamed<DeviceFilter>(filter)); },
            .newText = tr("Add a device")};
}
