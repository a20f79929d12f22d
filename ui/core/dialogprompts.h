// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompts.h"

#include <QPointer>
#include <QWidget>

/// The questions as dialogs over a window; files are chosen in the desktop's own dialog.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window) : m_window(window) {}

    void confirm(const Question &question, const Confirmed &onConfirmed) override;
    void askToSave(const QString &what, const Confirmed &onSave, const Confirmed &onDiscard) override;
    void askText(const TextQuestion &question, const Text &onText) override;
    void chooseFileToOpen(const FileQuestion &question, const Text &onPath) override;
    void chooseFileToSave(const FileQuestion &question, const Text &onPath) override;
    void chooseFolder(const QString &title, const Text &onPath) override;

private:
    QPointer<QWidget> m_window;
};
