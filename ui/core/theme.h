// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"
#include "ui/core/tokens.h"

#include <QObject>

class QApplication;

/// What the user picks in the settings; System follows the lightness of the desktop's own windows.
enum class ThemeChoice { System, Light, Dark, Contrast };

constexpr auto wordsOf(ThemeChoice)
{
    return std::array<Word<ThemeChoice>, 4>{{
        {ThemeChoice::System, u"system"},
        {ThemeChoice::Light, u"light"},
        {ThemeChoice::Dark, u"dark"},
        {ThemeChoice::Contrast, u"contrast"},
    }};
}

/// Dresses the application: our style over Fusion and the palette of the choice. Make it before anything sets a palette.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void apply(ThemeChoice choice);

signals:
    void changed();

private:
    QApplication &m_application;
    bool m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
};
