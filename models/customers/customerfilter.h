// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

#include <QDate>

enum class CustomerOrder : quint8 { Name, Created, NextTouch };

constexpr auto wordsOf(CustomerOrder)
{
    return std::array<Word<CustomerOrder>, 3>{{
        {CustomerOrder::Name, u"name"},
        {CustomerOrder::Created, u"created"},
        {CustomerOrder::NextTouch, u"next_touch"},
    }};
}

/// The one choice among the chips above the list.
enum class CustomerGroup : quint8 { All, Persons, Companies, TouchDue, Unreachable };

constexpr auto wordsOf(CustomerGroup)
{
    return std::array<Word<CustomerGroup>, 5>{{
        {CustomerGroup::All, u"all"},
        {CustomerGroup::Persons, u"persons"},
        {CustomerGroup::Companies, u"companies"},
        {CustomerGroup::TouchDue, u"touch_due"},
        {CustomerGroup::Unreachable, u"unreachable"},
    }};
}

/// Which customers a list shows. All conditions hold together.
struct CustomerFilter {
    CustomerGroup group = CustomerGroup::All;
    QString segment; ///< empty: every one
    QString text;    ///< what was typed; see SearchIndex
    QDate today;     ///< a next touch is due on this day or before

    bool operator==(const CustomerFilter &) const = default;
    bool isEverything() const { return group == CustomerGroup::All && segment.isEmpty() && text.trimmed().isEmpty(); }
};
