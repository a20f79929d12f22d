// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/devices/device.h"
#include "models/warranties/warrantyrules.h"

class Connection;

/// A device as a list shows it, with what covers it on a day.
struct DeviceRow {
    DeviceId id;
    ProductId product;
    QString productName;
    QString serial; ///< empty: not known
    std::optional<CustomerId> owner;
    QString ownerName; ///< empty: the shop's own, or sold over the counter
    DeviceStatus status = DeviceStatus::Owned;
    std::optional<QDate> acquiredOn;
    Cover cover;
    bool isRegistrationOpen = false; ///< a warranty should have been registered and was not

    bool operator==(const DeviceRow &) const = default;
};

enum class DeviceOrder : quint8 { Acquired, Product, Serial, Owner, Until };

/// The three in the middle hold what customers own. NotRegistered: a warranty that lasts should have been. ExpiredLastQuarter: covered
/// until a day of the last calendar quarter, and not today. EndsWithin: covered today, and for no longer than so many days.
enum class DeviceFilter : quint8 { All, NotRegistered, ExpiredLastQuarter, Loaners, EndsWithin };

constexpr auto wordsOf(DeviceFilter)
{
    return std::array<Word<DeviceFilter>, 5>{{
        {DeviceFilter::All, u"all"},
        {DeviceFilter::NotRegistered, u"not_registered"},
        {DeviceFilter::ExpiredLastQuarter, u"expired_last_quarter"},
        {DeviceFilter::Loaners, u"loaners"},
        {DeviceFilter::EndsWithin, u"ends_within"},
    }};
}

/// Which devices, in which order. `text` is what is typed into a search field; `days` counts from `today` for EndsWithin.
struct DeviceQuery {
    DeviceOrder order = DeviceOrder::Acquired;
    bool descending = true;
    DeviceFilter filter = DeviceFilter::All;
    std::optional<CustomerId> owner = {};
    QString text = {};
    QDate today = {};
    int days = 30;
};

/// The calendar quarter before the one that `day` lies in.
Period lastQuarter(QDate day);

/// Reads devices for lists, a page of rows at a time.
class DeviceLists
{
public:
    explicit DeviceLists(Connection &db) : m_db(db) {}

    QList<DeviceId> idsInOrder(const DeviceQuery &query) const;
    /// In the order of `ids`, covered as on `today`; those that are gone are left out.
    QList<DeviceRow> rowsOf(const QList<DeviceId> &ids, QDate today) const;

private:
    QList<DeviceId> candidates(const DeviceQuery &query) const;

    Connection &m_db;
};
