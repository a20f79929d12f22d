// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// A question with one act to confirm; `danger` for what cannot be undone.
struct Question {
    QString title;
    /// What will happen, in whole sentences; shown as plain text.
    QString text;
    /// What the confirming button does, in words: "Erase the customer".
    QString actionText;
    bool isDanger = false;
};

/// Asks for one line of text, such as a reason.
struct TextQuestion {
    QString title;
    QString label;
    QString suggested = {};
    /// What the confirming button does, in words: "Cancel purchase"; and what happens without it: "Keep it".
    QString actionText;
    QString dismissText;
};

/// Asks for one file; `filters` as QFileDialog takes them.
struct FileQuestion {
    QString title;
    QString filters;
    QString suggestedName;
};

/// Asks the user, answering later by a callback: no nested event loop, and tests script the answers. A question that is dismissed
/// calls nothing back.
class Prompts
{
public:
    using Confirmed = std::function<void()>;
    using Text = std::function<void(const QString &)>;

    virtual ~Prompts() = default;

    virtual void confirm(const Question &question, const Confirmed &onConfirmed) = 0;
    /// Three ways out of a form with unsaved edits: save, discard, or stay (nothing is called).
    virtual void askToSave(const QString &what, const Confirmed &onSave, const Confirmed &onDiscard) = 0;
    virtual void askText(const TextQuestion &question, const Text &onText) = 0;
    virtual void chooseFileToOpen(const FileQuestion &question, const Text &onPath) = 0;
    virtual void chooseFileToSave(const FileQuestion &question, const Text &onPath) = 0;
    virtual void chooseFolder(const QString &title, const Text &onPath) = 0;
};
