// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

static void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value(u"type"_s).toString();
    if (!message.hasForms) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

static TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context, .hasForms = xml.attributes().value(u"numerus"_s) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QString TsMessage::key() const
{
    return u"%1: \"%2\" (%3)%4"_s.arg(context, source, comment, hasForms ? u" with %n"_s : QString());
}

QList<TsMessage> readTsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

static QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

static bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&[^& ]"_s);
    return QString(text).remove(u"&&"_s).contains(pattern);
}

/// How a text ends, which the translation keeps: a full stop, a question, more to come.
static QString ending(const QString &text)
{
    static const QRegularExpression pattern(uR"([.…:?!\s]*$)"_s);
    return pattern.match(text).captured();
}

static QStringList faultsOfText(const QString &source, const QString &text)
{
    if (text.isEmpty())
        return {u"is empty"_s};
    QStringList faults;
    if (placeholders(source) != placeholders(text))
        faults.append(u"has other placeholders"_s);
    if (hasMnemonic(source) != hasMnemonic(text))
        faults.append(u"gains or loses its mnemonic"_s);
    if (ending(source) != ending(text))
        faults.append(u"ends otherwise"_s);
    return faults;
}

QStringList faultsOf(const TsMessage &message, int forms)
{
    QStringList faults;
    if (!message.type.isEmpty())
        faults.append(u"is "_s + message.type);
    if (message.translations.size() != (message.hasForms ? forms : 1))
        faults.append(u"lacks a plural form"_s);
    for (const auto &text : message.translations)
        faults += faultsOfText(message.source, text);
    return faults;
}
