// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shopfiles.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static QString inOurFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

QString ownShopFile()
{
    return inOurFolder(u"shop.aftersale"_s);
}

QString freeShopFile()
{
    auto file = ownShopFile();
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = inOurFolder(u"shop-%1.aftersale"_s.arg(number));
    return file;
}

QString demoShopFile()
{
    return inOurFolder(u"demo.aftersale"_s);
}
