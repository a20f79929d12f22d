// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

TestShop::TestShop()
{
    createEmptyFile(file());
    Connection connection(file(), Connection::Access::Write);
    migrate(connection, knownMigrations(), [] {});
}

Connection &TestShop::connection()
{
    if (!m_connection)
        m_connection = std::make_unique<Connection>(file(), Connection::Access::Write);
    return *m_connection;
}

Database &TestShop::openDatabase()
{
    close();
    m_database = Database::open(file());
    return *m_database;
}

void TestShop::close()
{
    m_database.reset();
    m_connection.reset();
}

QString sharedData(const QString &path)
{
    return QStringLiteral(AFTERSALE_SHARED_DATA) + u'/' + path;
}

bool hasSharedData(const QString &path)
{
    return QFileInfo::exists(sharedData(path));
}
