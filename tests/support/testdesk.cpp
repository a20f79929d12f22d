// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

using namespace Qt::StringLiterals;

void ScriptedPrompts::confirm(const Question &question, const Confirmed &onConfirmed)
{
    asked.append(question.title);
    if (answer == Answer::Yes)
        onConfirmed();
}

void ScriptedPrompts::askToSave(const QString &what, const Confirmed &onSave, const Confirmed &onDiscard)
{
    asked.append(what);
    if (answer == Answer::Yes)
        onSave();
    if (answer == Answer::Discard)
        onDiscard();
}

void ScriptedPrompts::askText(const TextQuestion &question, const Text &onText)
{
    reply(question.title, onText);
}

void ScriptedPrompts::chooseFileToOpen(const FileQuestion &question, const Text &onPath)
{
    reply(question.title, onPath);
}

void ScriptedPrompts::chooseFileToSave(const FileQuestion &question, const Text &onPath)
{
    reply(question.title, onPath);
}

void ScriptedPrompts::chooseFolder(const QString &title, const Text &onPath)
{
    reply(title, onPath);
}

void ScriptedPrompts::reply(const QString &question, const Text &onText)
{
    asked.append(question);
    if (answer == Answer::Yes && !text.isEmpty())
        onText(text);
}

TestDesk::TestDesk() : m_preferences(m_shop.path(u"preferences.ini"_s))
{
    const Clock clock(*instantFromIso(u"2026-03-05T13:05:00Z"_s));
    const ShopSettings settings{.name = u"Test shop"_s};
    m_workspace = std::make_unique<Workspace>(m_shop.openDatabase(), m_prompts, m_preferences, clock, settings,
                                              QLocale(QLocale::English, QLocale::UnitedKingdom));
}
