// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/transfer/fileerror.h"
#include "models/transfer/takeback.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

CommandContext::CommandContext(QString file, bool json, Clock clock, QIODevice &out, QIODevice &err)
    : m_file(std::move(file)), m_json(json), m_clock(clock), m_out(out), m_err(err)
{
}

std::unique_ptr<Database> CommandContext::open() const
{
    if (!QFileInfo::exists(m_file))
        throw StorageError(StorageError::Kind::Unavailable, u"there is no such file; \"aftersalectl init\" makes one"_s);
    return Database::open(m_file);
}

bool CommandContext::refusesExistingFile() const
{
    if (!QFileInfo::exists(m_file))
        return false;
    sayError(toWord(StorageError::Kind::Unavailable), u"There is already a file %1; it was not touched."_s.arg(m_file));
    return true;
}

std::unique_ptr<Database> CommandContext::openForWriting() const
{
    auto database = open();
    if (!database->isReadOnly()) {
        if (takeBackInterrupted(*database) > 0)
            say(u"An import that was interrupted has been taken back."_s);
        return database;
    }
    const auto holder = database->holder();
    if (!holder.isEmpty())
        throw StorageError(StorageError::Kind::Locked, holder);
    throw StorageError(StorageError::Kind::ReadOnly, u"the file or its folder takes no writes"_s);
}

void CommandContext::write(const QByteArray &bytes) const
{
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (m_out.write(bytes) != bytes.size() || (file && !file->flush()))
        throw FileError(FileErrorKind::NotWritable, u"standard output"_s, m_out.errorString());
}

void CommandContext::print(const QJsonObject &object) const
{
    write(QJsonDocument(object).toJson());
}

void CommandContext::print(const QString &line) const
{
    write(line.toUtf8() + '\n');
}

void CommandContext::say(const QString &line) const
{
    m_err.write(line.toUtf8() + '\n');
}

void CommandContext::sayError(const FileError &error) const
{
    if (!m_json) {
        say(toEnglish(error));
        return;
    }
    QJsonObject object{{u"kind"_s, u"file"_s}, {u"message"_s, toEnglish(error)}, {u"file"_s, error.file()}};
    if (error.line() > 0)
        object.insert(u"line"_s, error.line());
    m_err.write(QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson());
}

void CommandContext::sayError(const QString &kind, const QString &message, const QString &field, const QString &file) const
{
    if (!m_json) {
        say(message);
        return;
    }
    QJsonObject error{{u"kind"_s, kind}, {u"message"_s, message}, {u"file"_s, file.isEmpty() ? m_file : file}};
    if (!field.isEmpty())
        error.insert(u"field"_s, field);
    m_err.write(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson());
}

void CommandContext::showProgress(const QString &text) const
{
#ifdef Q_OS_UNIX
    static const bool onTerminal = ::isatty(STDERR_FILENO) != 0;
    if (onTerminal)
        m_err.write("\r\033[K" + text.toUtf8());
#else
    Q_UNUSED(text)
#endif
}

void parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &arguments, int mostWords)
{
    if (!parser.parse(QStringList{command} + arguments))
        throw UsageError(command + u": "_s + parser.errorText());
    if (const auto words = parser.positionalArguments(); words.size() > mostWords)
        throw UsageError(u"%1: \"%2\" is one word too many"_s.arg(command, words.at(mostWords)));
}

std::optional<QDate> dayFrom(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const auto text = parser.value(option);
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw UsageError(u"--%1 takes a day such as 2026-03-05, not \"%2\""_s.arg(option, text), u"--"_s + option);
    return day;
}
