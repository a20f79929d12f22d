// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/paper.h"

#include "ui/core/textpaper.h"
#include "ui/core/tokens.h"

#include <QPagedPaintDevice>

#include <cmath>

using namespace Qt::StringLiterals;

static constexpr double kSideMargin = 51; // points; 18 mm
static constexpr double kTopMargin = 62;
static constexpr double kBottomMargin = 56;
static constexpr double kLineOff = 12; // from the content to the lines around it
static constexpr double kSmallPoints = 8;

Paper::Paper(const PaperHead &head, std::unique_ptr<PaperContent> content) : m_head(head), m_content(std::move(content)) {}

QRectF Paper::contentPlace() const
{
    return QRectF({}, m_size).adjusted(paperDots(kSideMargin), paperDots(kTopMargin), -paperDots(kSideMargin), -paperDots(kBottomMargin));
}

int Paper::pageCount(const QSizeF &points)
{
    m_size = {paperDots(points.width()), paperDots(points.height())};
    return m_content->layOut(contentPlace().size());
}

static bool isWanted(const QPageRanges &ranges, int page)
{
    return ranges.isEmpty() || ranges.contains(page);
}

bool Paper::paint(QPagedPaintDevice &device)
{
    auto layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode); // the margins are ours
    device.setPageLayout(layout);
    const int pages = pageCount(layout.fullRect(QPageLayout::Point).size());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / kPaperDpi, device.logicalDpiY() / kPaperDpi);
    bool isFirst = true;
    for (int page = 0; page < pages; ++page) {
        if (!isWanted(device.pageRanges(), page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        paintPage(painter, page, pages);
    }
    return painter.end();
}

QImage Paper::picture(int page, double dpi, const QSizeF &points)
{
    const int pages = pageCount(points);
    QImage image((points * dpi / 72).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dpi / kPaperDpi, dpi / kPaperDpi);
    paintPage(painter, page, pages);
    return image;
}

QImage Paper::wholePicture(double dpi)
{
    const double width = QPageSize(QPageSize::A4).size(QPageSize::Point).width();
    const double height = m_content->heightAt(paperDots(width - 2 * kSideMargin)) * 72 / kPaperDpi;
    return picture(0, dpi, {width, std::ceil(height) + 1 + kTopMargin + kBottomMargin});
}

void Paper::paintPage(QPainter &painter, int page, int pages) const
{
    paintHead(painter);
    paintFoot(painter, page, pages);
    painter.save();
    painter.translate(contentPlace().topLeft());
    m_content->paint(painter, page);
    painter.restore();
}

/// Both texts on one line: the right one whole, the left one cut where they would meet.
static void paintEnds(QPainter &painter, const QRectF &place, const QString &left, const QString &right)
{
    const auto font = paperFont(kSmallPoints);
    const QFontMetricsF metrics(font);
    const double rightWidth = std::min(metrics.horizontalAdvance(right), place.width() * 0.6);
    const double leftWidth = place.width() - rightWidth - paperDots(kLineOff);
    painter.setFont(font);
    painter.setPen(tokensOf(Look::Light).muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(left, Qt::ElideRight, leftWidth));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(right, Qt::ElideRight, rightWidth));
}

static void paintLine(QPainter &painter, const QPointF &from, double width)
{
    painter.setPen(QPen(tokensOf(Look::Light).separator, paperDots(0.75)));
    painter.drawLine(from, from + QPointF(width, 0));
}

void Paper::paintHead(QPainter &painter) const
{
    const auto content = contentPlace();
    const double line = content.top() - paperDots(kLineOff);
    const double height = paperDots(kSmallPoints * 2);
    paintEnds(painter, {content.left(), line - height, content.width(), height}, m_head.title, m_head.context);
    paintLine(painter, {content.left(), line}, content.width());
}

void Paper::paintFoot(QPainter &painter, int page, int pages) const
{
    const auto content = contentPlace();
    const double line = content.bottom() + paperDots(kLineOff);
    const auto words = (m_head.pageOf.isEmpty() ? tr("Page %1 of %2") : m_head.pageOf).arg(page + 1).arg(pages);
    paintLine(painter, {content.left(), line}, content.width());
    paintEnds(painter, {content.left(), line, content.width(), paperDots(kSmallPoints * 2)}, m_head.foot, words);
}

std::shared_ptr<Paper> textPaper(const PaperHead &head, const PaperText &text)
{
    return std::make_shared<Paper>(head, std::make_unique<TextPaper>(text));
}
