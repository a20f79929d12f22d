// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Offer;

/// The words an offer is found by: its number and what is offered. Its customer is found by name, and then the offers on their card.
QString searchWords(const Offer &offer);
