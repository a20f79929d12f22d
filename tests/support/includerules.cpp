// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/includerules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Where a file stands: "models/cases/case.h" is layer models, feature cases.
struct Place {
    QString layer;
    QString feature;
};

Place placeOf(const QString &path)
{
    const auto parts = path.split(u'/');
    return {parts.value(0), parts.size() > 2 ? parts.value(1) : QString()};
}

int layerRank(const QString &layer)
{
    return int(QStringList{u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}.indexOf(layer));
}

/// core ← storage ← features ← what crosses features ← the demo shop, which does what a shop does.
int modelsRank(const QString &feature)
{
    if (feature == u"core")
        return 0;
    if (feature == u"storage")
        return 1;
    if (feature == u"demo")
        return 4;
    return feature == u"actions" || feature == u"transfer" ? 3 : 2;
}

QString modelsFault(const Place &from, const Place &to, const QString &header)
{
    const bool isKeyInStorage = from.feature == u"storage" && header.endsWith(u"id.h"); // an event names its author
    if (modelsRank(to.feature) > modelsRank(from.feature) && !isKeyInStorage)
        return u"inside models the arrows are core, storage, features, then actions and transfer"_s;
    const bool betweenFeatures = modelsRank(from.feature) == 2 && modelsRank(to.feature) == 2 && from.feature != to.feature;
    if (betweenFeatures && header.endsWith(u"store.h"))
        return u"a feature includes the value header of another, never its store"_s;
    return {};
}

/// What is wrong with including our own `header`; nothing when it is right.
QString ownHeaderFault(const SourceFile &file, const QString &header)
{
    if (header.endsWith(u".moc"))
        return {};
    if (!header.contains(u'/'))
        return u"project headers are included by their full path"_s;
    const auto from = placeOf(file.path);
    const auto to = placeOf(header);
    if (layerRank(to.layer) > layerRank(from.layer) || (file.isIn(u"app/cli/") && to.layer == u"ui"))
        return u"the layers are models, ui, app: a lower one does not know a higher one"_s;
    if (from.layer == u"models")
        return modelsFault(from, to, header);
    if (from.layer == u"ui" && to.layer == u"ui" && to.feature != u"core" && to.feature != from.feature)
        return u"a feature of ui includes no other one; app routes between them"_s;
    return {};
}

bool isInModule(const QString &header, const QString &module)
{
    if (header.contains(u'/'))
        return header.startsWith(module + u'/');
    return QFile::exists(QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath)).filePath(module + u'/' + header));
}

QString systemHeaderFault(const SourceFile &file, const QString &header)
{
    if (!header.startsWith(u'Q') && !header.startsWith(u"qt"))
        return {};
    if (file.isIn(u"models/")) {
        const QStringList allowed{u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s};
        const auto holds = [&header](const QString &module) { return isInModule(header, module); };
        if (std::none_of(allowed.begin(), allowed.end(), holds))
            return u"models uses Qt Core, Sql and Concurrent only"_s;
    }
    if (file.isIn(u"ui/") && (header.startsWith(u"QSql") || header.startsWith(u"QtSql")))
        return u"ui includes nothing of Qt Sql"_s;
    return {};
}

}

QStringList includeFaults(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const auto &match : include.globalMatch(file.text)) {
        const auto header = match.captured(2);
        const auto sentence = match.captured(1) == u"<" ? systemHeaderFault(file, header) : ownHeaderFault(file, header);
        if (!sentence.isEmpty())
            faults.append(file.fault(match.capturedStart(), header + u": "_s + sentence));
    }
    return faults;
}
