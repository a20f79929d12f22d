// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/tokens.h"

#include <QApplication>
#include <QFontMetrics>

#include <cmath>

static Tokens light()
{
    return {.look = Look::Light,
            .window = 0xF5F6F8,
            .base = 0xFFFFFF,
            .alternate = 0xF0F2F5,
            .separator = 0xD3D8DF,
            .border = 0x848D99,
            .text = 0x1B2430,
            .muted = 0x56616F,
            .placeholder = 0x66717F,
            .disabled = 0x66707C,
            .accent = 0x1F5FA8,
            .onAccent = 0xFFFFFF,
            .selection = 0xD6E6F8,
            .onSelection = 0x10223A,
            .good = {0x1B6E3C, 0xDDF1E3},
            .warning = {0x8A5300, 0xFCEBCB},
            .bad = {0xB3261E, 0xFADEDC},
            .series = {0x1F5FA8, 0xC0521A, 0x2E7D5B, 0x8E4A9E, 0x8A6D00, 0x5A6675}};
}

static Tokens dark()
{
    return {.look = Look::Dark,
            .window = 0x171B21,
            .base = 0x1F242C,
            .alternate = 0x252B34,
            .separator = 0x3A424E,
            .border = 0x6E7A8A,
            .text = 0xE8ECF1,
            .muted = 0xA9B3C0,
            .placeholder = 0x98A3B1,
            .disabled = 0x8C96A4,
            .accent = 0x7DB4F2,
            .onAccent = 0x0B1C30,
            .selection = 0x2B4A6F,
            .onSelection = 0xF2F7FD,
            .good = {0x7FD49B, 0x1D3A29},
            .warning = {0xF2BE5C, 0x42330F},
            .bad = {0xFF9C94, 0x4A2220},
            .series = {0x7DB4F2, 0xF2A06B, 0x7FD4B0, 0xD3A0E0, 0xE3C74F, 0xB3BDC9}};
}

static Tokens contrast()
{
    return {.look = Look::Contrast,
            .window = 0x000000u,
            .base = 0x000000u,
            .alternate = 0x0A0A0A,
            .separator = 0xFFFFFF,
            .border = 0xFFFFFF,
            .text = 0xFFFFFF,
            .muted = 0xFFFFFF,
            .placeholder = 0xE0E0E0,
            .disabled = 0xC8C8C8,
            .accent = 0xFFD800,
            .onAccent = 0x000000u,
            .selection = 0xFFD800,
            .onSelection = 0x000000u,
            .good = {0x7CFF9B, 0x000000u},
            .warning = {0xFFD800, 0x000000u},
            .bad = {0xFF9A9A, 0x000000u},
            .series = {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF}};
}

Tokens tokensOf(Look look)
{
    switch (look) {
    case Look::Light: return light();
    case Look::Dark: return dark();
    case Look::Contrast: return contrast();
    }
    Q_UNREACHABLE();
}

static void disable(QPalette &palette, const Tokens &tokens)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, kMutedRole})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
}

QPalette paletteOf(Look look)
{
    const auto tokens = tokensOf(look);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.window},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.base},
        {QPalette::AlternateBase, tokens.alternate},
        {QPalette::Text, tokens.text},
        {QPalette::PlaceholderText, tokens.placeholder},
        {QPalette::Button, tokens.base},
        {QPalette::ButtonText, tokens.text},
        {QPalette::BrightText, tokens.onAccent},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
        {QPalette::Highlight, tokens.selection},
        {QPalette::HighlightedText, tokens.onSelection},
        {QPalette::ToolTipBase, tokens.base},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::Light, tokens.base},
        {QPalette::Midlight, tokens.alternate},
        {QPalette::Mid, tokens.separator},
        {QPalette::Dark, tokens.border},
        {kMutedRole, tokens.muted},
    };
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    disable(palette, tokens);
    return palette;
}

Tokens tokens(const QPalette &palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    const auto highlight = palette.color(QPalette::Active, QPalette::Highlight);
    for (const auto look : {Look::Contrast, Look::Dark, Look::Light}) {
        if (auto candidate = tokensOf(look); candidate.selection == highlight)
            return candidate;
    }
    return tokensOf(window.lightness() < 128 ? Look::Dark : Look::Light);
}

Tokens currentTokens()
{
    return tokens(QApplication::palette());
}

Tone toneOf(Meaning meaning, const Tokens &tokens)
{
    switch (meaning) {
    case Meaning::Neutral: return {tokens.text, tokens.alternate};
    case Meaning::Accent: return {tokens.onSelection, tokens.selection};
    case Meaning::Good: return tokens.good;
    case Meaning::Warning: return tokens.warning;
    case Meaning::Bad: return tokens.bad;
    }
    Q_UNREACHABLE();
}

static double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

int px(int distance)
{
    constexpr double kBodyHeight = 16;
    return qRound(distance * qMax(1.0, QFontMetrics(QApplication::font()).height() / kBodyHeight));
}

static QFont scaled(double factor, QFont::Weight weight)
{
    auto font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont smallFont()
{
    return scaled(0.9, QFont::Normal);
}

QFont headingFont()
{
    return scaled(1.25, QFont::DemiBold);
}

QFont figureFont()
{
    return scaled(1.9, QFont::DemiBold);
}
