// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QTemporaryDir>

/// A shop file in a folder that is removed with it. Stores are tested directly on its connection; `openDatabase` gives
/// the threads to models and pages.
class TestShop
{
public:
    TestShop();

    QString file() const { return m_folder.filePath(QStringLiteral("shop.aftersale")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A connection that writes, of this thread. Not while a Database is open.
    Connection &connection();
    /// Closes the connection and opens the shop as the program does.
    Database &openDatabase();
    void close();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Database> m_database;
};

/// The folder of the public data sets; tests that use it skip where it is absent.
QString sharedData(const QString &path);
bool hasSharedData(const QString &path);
