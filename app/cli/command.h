// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/storage/database.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

class FileError;

/// What a command ends with, as scripts see it.
enum class ExitCode { Done = 0, RowsRefused = 1, WrongUsage = 2, FileUnusable = 3, Cancelled = 130 };

/// The user gave words that do not fit the command; the message says which and what would fit.
class UsageError
{
public:
    explicit UsageError(QString message, QString field = {}) : m_message(std::move(message)), m_field(std::move(field)) {}

    const QString &message() const { return m_message; }
    /// The option, field or column the message is about; may be empty.
    const QString &field() const { return m_field; }

private:
    QString m_message;
    QString m_field;
};

/// What every command is given: the options before its name, and where to write.
class CommandContext
{
public:
    CommandContext(QString file, bool json, Clock clock, QIODevice &out, QIODevice &err);

    const QString &file() const { return m_file; }
    bool isJson() const { return m_json; }
    const Clock &clock() const { return m_clock; }
    /// For results that are neither lines nor JSON; as print().
    void write(const QByteArray &bytes) const;
    /// Opens the shop; throws StorageError.
    std::unique_ptr<Database> open() const;
    /// Opens the shop for a command that writes; throws StorageError Locked, naming who has it, or ReadOnly.
    std::unique_ptr<Database> openForWriting() const;

    /// For a command that makes the shop file: says so and is true where there is one already.
    bool refusesExistingFile() const;

    /// Results go to standard output: one JSON object, or lines of text. Throws FileError where it takes no more.
    void print(const QJsonObject &object) const;
    void print(const QString &line) const;
    /// Messages and progress go to standard error.
    void say(const QString &line) const;
    /// `file`: what the message is about, where that is not the shop.
    void sayError(const QString &kind, const QString &message, const QString &field = {}, const QString &file = {}) const;
    /// Names the file that was read or written, which need not be the shop.
    void sayError(const FileError &error) const;
    /// Shows how far long work is; only on a terminal.
    void showProgress(const QString &text) const;

private:
    QString m_file;
    bool m_json;
    Clock m_clock;
    QIODevice &m_out;
    QIODevice &m_err;
};

/// One subcommand of aftersalectl.
struct Command {
    QString name;
    QString usage; ///< one line: what stands behind the name
    std::function<ExitCode(const CommandContext &context, const QStringList &arguments)> run;
};

/// All subcommands, in the order of the help text. Each is made by its own file.
QList<Command> allCommands();

/// Runs the command that the program's arguments (without the program's name) name. Never throws.
ExitCode runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err);

/// Parses a subcommand's own arguments, with at most `mostWords` that are no options; throws UsageError.
void parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &arguments, int mostWords = 0);

/// All words of an enum: "customers, products, cases".
template <typename Enum>
QString listOf()
{
    QStringList words;
    for (const auto &[value, word] : wordsOf(Enum()))
        words.append(QString::fromUtf16(word));
    return words.join(QStringLiteral(", "));
}

/// The day that `option` names (ISO 8601); nothing where the option is not given. Throws UsageError.
std::optional<QDate> dayFrom(const QCommandLineParser &parser, const QString &option);
