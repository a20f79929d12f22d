// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offerexpirer.h"

#include "models/actions/expireoffers.h"
#include "models/storage/deliver.h"
#include "ui/core/workspace.h"

#include <QTimer>

using namespace std::chrono_literals;

OfferExpirer::OfferExpirer(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &OfferExpirer::expireOver);
    timer->start(1h);
    QMetaObject::invokeMethod(this, &OfferExpirer::expireOver,
                              Qt::QueuedConnection); // somebody may listen for failures by then
}

void OfferExpirer::expireOver()
{
    if (!m_workspace.canWrite())
        return;
    auto write = m_workspace.database().write(
        [today = m_workspace.today()](Connection &db) { return expireOffers(db, today); });
    deliver(
        write, this, [](int) {}, [this](const StorageError &error) { emit failed(error); });
}
