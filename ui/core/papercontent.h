// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

/// The unit of everything that is laid out for paper: fine enough that a screen, a printer and a PDF break the same lines.
constexpr double kPaperDpi = 1200;

constexpr double paperDots(double points)
{
    return points * kPaperDpi / 72;
}

/// The application's font in `points` of paper, for painters whose unit is one dot of kPaperDpi.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// What stands on the pages of a paper, between its header and its footer.
class PaperContent
{
public:
    virtual ~PaperContent() = default;

    /// Breaks the content into pages of this size, in dots; returns how many there are, at least one.
    virtual int layOut(const QSizeF &page) = 0;
    /// How high everything is at this width, in dots, on one endless page.
    virtual double heightAt(double width) = 0;
    /// Paints the page (from 0) of the last layout; the painter's origin is the top left of the content, its unit one dot.
    virtual void paint(QPainter &painter, int page) const = 0;
};
