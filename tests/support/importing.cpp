// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importing.h"

#include "models/storage/integrity.h"

#include <QFile>

using namespace Qt::StringLiterals;

ImportReport importFile(Database &database, ImportKind kind, const QString &path, const ImportProfile &profile, bool isDryRun)
{
    ShopSettings shop;
    shop.name = u"Test"_s;
    const ImportRequest request{.kind = kind,
                                .path = path,
                                .profile = profile,
                                .isDryRun = isDryRun,
                                .shop = shop,
                                .stamp = {*instantFromIso(u"2026-11-21T12:00:00Z"_s), {}}};
    NoProgress progress;
    return runImport(database, request, progress);
}

ImportReport importFile(Database &database, ImportKind kind, const QString &path, const QString &profile, bool isDryRun)
{
    if (profile.isEmpty())
        return importFile(database, kind, path, ImportProfile(), isDryRun);
    QFile file(u":/profiles/"_s + profile + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such profile");
    return importFile(database, kind, path, importProfileFromJson(file.readAll(), kind), isDryRun);
}

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the test cannot write its file");
}

QStringList contentsOf(Connection &db)
{
    QStringList contents;
    auto tables = rowCounts(db).keys();
    tables.removeAll(u"imports"_s);
    tables.append({u"search_words"_s, u"search_pieces"_s});
    for (const auto &table : std::as_const(tables)) {
        auto statement = db.prepare(u"SELECT * FROM %1 ORDER BY 1"_s.arg(table));
        while (statement.next()) {
            QStringList row{table};
            for (int i = 0; statement.raw(i).isValid(); ++i)
                row.append(statement.isNull(i) ? u"NULL"_s : statement.text(i));
            contents.append(row.join(u'|'));
        }
    }
    return contents;
}
