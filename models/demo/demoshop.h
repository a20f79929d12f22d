// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/progress.h"

class Connection;

/// The fewest and the most customers a demo shop is made with.
constexpr int kFewestDemoCustomers = 20;
constexpr int kMostDemoCustomers = 100'000;

/// What the contents of a demo shop follow from: the same options make the same contents.
struct DemoOptions {
    quint64 seed = 1;
    int customers = 1200; ///< those of the scenes come on top
    Instant now;
    QTimeZone zone{"Europe/Warsaw"};
};

/// Fills an empty shop with two years, up to `now`, of a believable appliance and repair shop. Runs in the caller's transaction.
/// Returns whether it went to the end; cancelled, the shop is of no use.
bool fillDemoShop(Connection &db, const DemoOptions &options, Progress &progress);

/// Makes a new shop file and fills it. Cancelled or failed, no file is left. Throws StorageError, also where the file exists.
bool makeDemoShop(const QString &file, const DemoOptions &options, Progress &progress);
