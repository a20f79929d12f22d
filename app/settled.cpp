// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settled.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QEvent>

void letSettle(Database &database)
{
    // An answer may lead to the next question; a page asks no deeper than this.
    constexpr int kDepth = 12;
    for (int i = 0; i < kDepth; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        database.read([](Connection &) {}).waitForFinished();
        database.report([](Connection &) {}).waitForFinished();
        QCoreApplication::processEvents();
    }
}
