// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/papercontent.h"

#include <QList>

#include <functional>

/// A stretch of a paper over its whole width that no page breaks.
struct PaperBlock {
    double height = 0; ///< in dots
    /// Paints at the width and height that the place has, in dots.
    std::function<void(QPainter &painter, const QRectF &place)> paint;
    /// Stays on one page with the block after it, such as a heading.
    bool keepsWithNext = false;
};

/// Blocks one below the other, such as rows of charts.
class BlockPaper : public PaperContent
{
public:
    /// Makes the blocks for a width in dots.
    using Make = std::function<QList<PaperBlock>(double width)>;

    explicit BlockPaper(const Make &make) : m_make(make) {}

    int layOut(const QSizeF &page) override;
    double heightAt(double width) override;
    void paint(QPainter &painter, int page) const override;

private:
    Make m_make;
    QSizeF m_page;
    QList<QList<PaperBlock>> m_pages;
};

/// A text over the width, broken into lines as it must be; `gap` is left free below it. Both in points.
PaperBlock textBlock(const QString &text, double width, double points, const QColor &color, double gap, QFont::Weight weight = QFont::Normal);
