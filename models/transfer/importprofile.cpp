// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importprofile.h"

#include "models/transfer/importerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

using Kind = ImportErrorKind;

static QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        throw ImportError(Kind::ProfileNotJson, {}, error.errorString());
    if (!document.isObject())
        throw ImportError(Kind::ProfileNotJson, {}, u"it is no object"_s);
    return document.object();
}

static void refuseUnknownKeys(const QJsonObject &object)
{
    static const QStringList known{u"kind"_s, u"encoding"_s, u"delimiter"_s, u"decimal"_s, u"zone"_s, u"dates"_s, u"columns"_s,
                                   u"values"_s, u"constants"_s, u"empty"_s, u"on_duplicate"_s};
    const auto keys = object.keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            throw ImportError(Kind::UnknownKey, key);
    }
}

static QString field(const QString &name, ImportKind kind)
{
    if (!fieldsOf(kind).contains(name))
        throw ImportError(Kind::UnknownField, name);
    return name;
}

static QStringList texts(const QJsonValue &value)
{
    if (!value.isArray())
        return {value.toString()};
    QStringList all;
    const auto array = value.toArray();
    for (const auto &one : array)
        all.append(one.toString());
    return all;
}

static std::optional<char16_t> character(const QJsonObject &object, const QString &key, const QString &allowed)
{
    if (!object.contains(key))
        return std::nullopt;
    const auto text = object.value(key).toString();
    if (text.size() != 1 || !allowed.contains(text))
        throw ImportError(Kind::WrongValue, key, text);
    return text.front().unicode();
}

static void readFormat(const QJsonObject &object, ImportProfile &profile)
{
    if (object.contains(u"encoding"_s)) {
        profile.encoding = encodingFromName(object.value(u"encoding"_s).toString());
        if (!profile.encoding)
            throw ImportError(Kind::WrongValue, u"encoding"_s, object.value(u"encoding"_s).toString());
    }
    profile.delimiter = character(object, u"delimiter"_s, u",;\t|"_s);
    profile.decimal = character(object, u"decimal"_s, u",."_s);
    if (object.contains(u"zone"_s)) {
        profile.zone = QTimeZone(object.value(u"zone"_s).toString().toUtf8());
        if (!profile.zone->isValid())
            throw ImportError(Kind::WrongValue, u"zone"_s, object.value(u"zone"_s).toString());
    }
    if (object.contains(u"dates"_s))
        profile.dates = texts(object.value(u"dates"_s));
    if (object.contains(u"empty"_s))
        profile.empty = texts(object.value(u"empty"_s));
}

static QJsonObject fieldsAt(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    if (!value.isUndefined() && !value.isObject())
        throw ImportError(Kind::WrongValue, key, u"anything but {\"field\": …}"_s);
    return value.toObject();
}

static void readMapping(const QJsonObject &object, ImportKind kind, ImportProfile &profile)
{
    const auto columns = fieldsAt(object, u"columns"_s);
    for (auto it = columns.begin(); it != columns.end(); ++it)
        profile.columns.insert(field(it.key(), kind), texts(it.value()));
    const auto constants = fieldsAt(object, u"constants"_s);
    for (auto it = constants.begin(); it != constants.end(); ++it)
        profile.constants.insert(field(it.key(), kind), it.value().toVariant().toString());
    const auto values = fieldsAt(object, u"values"_s);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto pairs = it.value().toObject();
        auto &map = profile.values[field(it.key(), kind)];
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            map.insert(pair.key(), pair.value().toVariant().toString());
    }
}

ImportProfile importProfileFromJson(const QByteArray &json, ImportKind kind)
{
    const auto object = parsed(json);
    refuseUnknownKeys(object);
    ImportProfile profile;
    if (object.contains(u"kind"_s)) {
        const auto word = object.value(u"kind"_s).toString();
        profile.kind = fromWord<ImportKind>(word);
        if (profile.kind != kind)
            throw ImportError(Kind::WrongKind, u"kind"_s, word);
    }
    readFormat(object, profile);
    readMapping(object, kind, profile);
    if (object.contains(u"on_duplicate"_s)) {
        const auto word = object.value(u"on_duplicate"_s).toString();
        const auto choice = fromWord<OnDuplicate>(word);
        if (!choice)
            throw ImportError(Kind::WrongValue, u"on_duplicate"_s, word);
        profile.onDuplicate = *choice;
    }
    return profile;
}

static QJsonValue oneOrMany(const QStringList &all)
{
    return all.size() == 1 ? QJsonValue(all.constFirst()) : QJsonValue(QJsonArray::fromStringList(all));
}

static QJsonObject toObject(const QHash<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QByteArray toJson(const ImportProfile &profile)
{
    QJsonObject object{{u"on_duplicate"_s, toWord(profile.onDuplicate)}};
    if (profile.kind)
        object.insert(u"kind"_s, toWord(*profile.kind));
    if (profile.encoding)
        object.insert(u"encoding"_s, toWord(*profile.encoding));
    if (profile.delimiter)
        object.insert(u"delimiter"_s, QString(QChar(*profile.delimiter)));
    if (profile.decimal)
        object.insert(u"decimal"_s, QString(QChar(*profile.decimal)));
    if (profile.zone)
        object.insert(u"zone"_s, QString::fromLatin1(profile.zone->id()));
    if (!profile.dates.isEmpty())
        object.insert(u"dates"_s, QJsonArray::fromStringList(profile.dates));
    if (!profile.empty.isEmpty())
        object.insert(u"empty"_s, QJsonArray::fromStringList(profile.empty));
    if (!profile.constants.isEmpty())
        object.insert(u"constants"_s, toObject(profile.constants));
    QJsonObject columns;
    for (auto it = profile.columns.begin(); it != profile.columns.end(); ++it)
        columns.insert(it.key(), oneOrMany(it.value()));
    object.insert(u"columns"_s, columns);
    QJsonObject values;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it)
        values.insert(it.key(), toObject(it.value()));
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return QJsonDocument(object).toJson();
}
