// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/customer.h"

/// The most characters of one-line fields, of a note, and the most contact points of one customer.
constexpr qsizetype kMostLineCharacters = 200;
constexpr qsizetype kMostNoteCharacters = 10'000;
constexpr qsizetype kMostContactPoints = 100;

/// As it is kept: one-line texts clean, values normalized where they can be read, empty contact points gone, one primary of a kind.
/// Phones and tax numbers without a country of their own are read as of `country`.
Customer normalized(Customer customer, const QString &country);
ContactPoint normalized(ContactPoint point, const QString &country);

/// What is wrong with a normalized customer. The first phone is the field "phone", the second "phone_2", and so on by kind.
Problems problemsOf(const Customer &customer, const QString &country, QDate today);
/// The same for one contact point, which is called `field`.
Problems problemsOf(const ContactPoint &point, const QString &field);
/// The field name of the `ordinal`-th (from 1) contact point of a kind.
QString pointField(ContactKind kind, int ordinal);

/// Nothing was entered in it; such a point is not kept.
bool isBlank(const ContactPoint &point);

/// Makes at most one point of each kind the primary one: the first that is marked.
void keepOnePrimary(QList<ContactPoint> &points);
