// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demofile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString demoFilePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"demo.aftersale"_s);
}
