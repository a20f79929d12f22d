// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectionthread.h"

ConnectionThread::ConnectionThread(const QString &name, const QString &file, Connection::Access access)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    std::exception_ptr failure;
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            try {
                m_connection = std::make_unique<Connection>(file, access);
            } catch (...) {
                failure = std::current_exception();
            }
        },
        Qt::BlockingQueuedConnection);
    if (!failure)
        return;
    m_thread.quit();
    m_thread.wait();
    std::rethrow_exception(failure);
}

ConnectionThread::~ConnectionThread()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            qDeleteAll(m_context.children());
            m_connection.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}
