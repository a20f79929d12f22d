// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/theme.h"

#include "ui/core/style.h"

#include <QApplication>
#include <QToolTip>

static bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

static Look lookOf(ThemeChoice choice, bool systemIsDark)
{
    switch (choice) {
    case ThemeChoice::System: return systemIsDark ? Look::Dark : Look::Light;
    case ThemeChoice::Light: return Look::Light;
    case ThemeChoice::Dark: return Look::Dark;
    case ThemeChoice::Contrast: return Look::Contrast;
    }
    Q_UNREACHABLE();
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_systemIsDark(isDark(application.palette()))
{
    QApplication::setStyle(new Style);
    apply(ThemeChoice::System);
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const auto palette = paletteOf(lookOf(choice, m_systemIsDark));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}
