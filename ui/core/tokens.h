// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

enum class Look { Light, Dark, Contrast };

/// A colour that carries meaning, and the ground it is read on.
struct Tone {
    QColor text;
    QColor ground;
};

/// The colours of one look. Text reaches 4.5 : 1 on every ground it is used on, a control's border 3 : 1.
struct Tokens {
    Look look = Look::Light;
    QColor window, base, alternate;
    QColor separator, border;
    QColor text, muted, placeholder, disabled;
    QColor accent, onAccent;
    QColor selection, onSelection;
    Tone good, warning, bad;
    std::array<QColor, 6> series;

    bool isContrast() const { return look == Look::Contrast; }
};

/// What a state means for the shop; Neutral has no colour of its own.
enum class Meaning { Neutral, Accent, Good, Warning, Bad };

/// The role under which our palettes carry the muted text colour.
constexpr auto kMutedRole = QPalette::Shadow;

Tokens tokensOf(Look look);
QPalette paletteOf(Look look);
/// The tokens of the look that `palette` was made for; a delegate, a chart or a painter asks at each painting, so it follows a change.
Tokens tokens(const QPalette &palette);
/// The tokens of the application's palette.
Tokens currentTokens();
Tone toneOf(Meaning meaning, const Tokens &tokens);

/// The contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, relative luminance.
double contrastRatio(const QColor &one, const QColor &other);

/// A distance (4, 8, 12, 16, 24 or 32 px at scale 1) that grows with the application's font.
int px(int distance);
constexpr double kRadius = 6;

/// 0.9 of the body; used with the muted colour.
QFont smallFont();
/// 1.25 of the body, semibold.
QFont headingFont();
/// 1.9 of the body, semibold: the figure on a card.
QFont figureFont();
