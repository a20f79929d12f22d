// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"
#include "tests/support/testshop.h"
#include "ui/core/prompts.h"
#include "ui/core/workspace.h"

/// Answers every question at once as the test says, and keeps what was asked.
class ScriptedPrompts : public Prompts
{
public:
    enum class Answer { Yes, Discard, No };

    Answer answer = Answer::Yes;
    QString text; ///< for questions after a text or a path
    QStringList asked;

    void confirm(const Question &question, const Confirmed &onConfirmed) override;
    void askToSave(const QString &what, const Confirmed &onSave, const Confirmed &onDiscard) override;
    void askText(const TextQuestion &question, const Text &onText) override;
    void chooseFileToOpen(const FileQuestion &question, const Text &onPath) override;
    void chooseFileToSave(const FileQuestion &question, const Text &onPath) override;
    void chooseFolder(const QString &title, const Text &onPath) override;

private:
    void reply(const QString &question, const Text &onText);
};

/// A desk to test pages at: a shop, its threads, preferences of its own and scripted answers. It is Thursday, 5 March 2026,
/// 14:05 in Warsaw.
class TestDesk
{
public:
    TestDesk();

    /// Writes to the shop as another desk would; the pages hear of it.
    template <typename Work>
    auto write(Work work)
    {
        auto future = m_workspace->database().write(work);
        future.waitForFinished();
        if constexpr (!std::is_void_v<std::invoke_result_t<Work, Connection &>>)
            return future.result();
    }
    /// Reads from the shop.
    template <typename Work>
    auto read(Work work)
    {
        return m_workspace->database().read(work).result();
    }

    Workspace &workspace() { return *m_workspace; }
    ScriptedPrompts &prompts() { return m_prompts; }
    TestShop &shop() { return m_shop; }

private:
    TestShop m_shop;
    Preferences m_preferences;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
};
