// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/tokens.h"

#include <QAbstractButton>

#include <optional>

/// What a dashboard card says; everything is text ready to show but the band.
struct Figure {
    QString title;
    /// Empty together with `isTooFew`.
    QString value;
    /// How the value stands to its target, as Meaning and in words: "on target".
    Meaning verdict = Meaning::Neutral;
    QString verdictText;

    /// The band under the figure: where it and its targets lie between 0 and 1. Nothing: no band.
    struct Band {
        double value = 0;
        double usual = 0;
        double good = 1;

        bool operator==(const Band &) const = default;
    };
    std::optional<Band> band;

    enum class Trend { None, Up, Level, Down };
    Trend trend = Trend::None;
    /// "2.1 points better than the period before"
    QString difference;
    Meaning differenceMeaning = Meaning::Neutral;

    /// "n = 3,422"
    QString basis;
    /// Formula, period and exclusions, for the tooltip and the screen reader.
    QString explanation;
    bool isTooFew = false;

    bool operator==(const Figure &) const = default;
};

/// A card of the dashboard; a click, Enter or Space opens the rows behind the figure (clicked()).
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &name, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    /// Paints the card as it is, on whatever the painter paints.
    void paintOn(QPainter &painter) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintValue(QPainter &painter, QRect &place) const;
    void paintBand(QPainter &painter, QRect &place) const;
    void paintDifference(QPainter &painter, QRect &place) const;

    Figure m_figure;
};
