// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/blockpaper.h"

#include <QTextLayout>

#include <memory>

/// The height of the block at `index` and of all that must follow it on the same page.
static double heldHeight(const QList<PaperBlock> &blocks, qsizetype index)
{
    double height = blocks.at(index).height;
    for (; blocks.at(index).keepsWithNext && index + 1 < blocks.size(); ++index)
        height += blocks.at(index + 1).height;
    return height;
}

int BlockPaper::layOut(const QSizeF &page)
{
    const auto blocks = m_make(page.width());
    m_page = page;
    m_pages = {{}};
    double used = 0;
    bool isHeld = false; // by the block before
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isHeld && !m_pages.last().isEmpty() && used + heldHeight(blocks, i) > page.height()) {
            m_pages.append(QList<PaperBlock>());
            used = 0;
        }
        m_pages.last().append(blocks.at(i));
        used += blocks.at(i).height;
        isHeld = blocks.at(i).keepsWithNext;
    }
    return static_cast<int>(m_pages.size());
}

double BlockPaper::heightAt(double width)
{
    double height = 0;
    const auto blocks = m_make(width);
    for (const auto &block : blocks)
        height += block.height;
    return height;
}

void BlockPaper::paint(QPainter &painter, int page) const
{
    double top = 0;
    for (const auto &block : m_pages.at(page)) {
        painter.save();
        block.paint(painter, {0, top, m_page.width(), block.height});
        painter.restore();
        top += block.height;
    }
}

/// Laid out once: measured and painted on another device, a line might break elsewhere.
static double layOutLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

PaperBlock textBlock(const QString &text, double width, double points, const QColor &color, double gap, QFont::Weight weight)
{
    const auto layout = std::make_shared<QTextLayout>(text, paperFont(points, weight));
    const auto height = layOutLines(*layout, width);
    const auto paint = [layout, color](QPainter &painter, const QRectF &place) {
        painter.setPen(color);
        layout->draw(&painter, place.topLeft());
    };
    return {height + paperDots(gap), paint};
}
