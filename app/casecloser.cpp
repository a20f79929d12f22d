// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecloser.h"

#include "models/actions/closematuredcases.h"
#include "models/storage/deliver.h"
#include "ui/core/workspace.h"

#include <QTimer>

using namespace std::chrono_literals;

CaseCloser::CaseCloser(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CaseCloser::closeMatured);
    timer->start(1h);
    QMetaObject::invokeMethod(this, &CaseCloser::closeMatured,
                              Qt::QueuedConnection); // somebody may listen for failures by then
}

/// Nobody in person does it: the log names no one.
void CaseCloser::closeMatured()
{
    if (!m_workspace.canWrite())
        return;
    const Stamp stamp{m_workspace.now(), std::nullopt};
    auto write = m_workspace.database().write([stamp, days = m_workspace.shop().firstContactWindowDays](
                                                  Connection &db) { return closeMaturedCases(db, days, stamp); });
    deliver(
        write, this, [](int) {}, [this](const StorageError &error) { emit failed(error); });
}
