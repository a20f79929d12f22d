// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demofile.h"

#include "models/settings/shopsettings.h"
#include "models/storage/database.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString demoFilePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"demo.aftersale"_s);
}

void makeDemoFile(const QString &file, Instant now)
{
    Q_UNUSED(now)
    auto database = Database::create(file);
    ShopSettings settings;
    settings.name = u"Demo"_s;
    settings.isDemo = true;
    database->write([settings](Connection &db) { ShopSettingsStore(db).save(settings); }).waitForFinished();
}
