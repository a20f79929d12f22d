// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/textpaper.h"

#include "ui/core/papertext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTextOption>

using namespace Qt::StringLiterals;

static constexpr double kBodyPoints = 9.5;

static QString styleSheet()
{
    return u"h1 { font-size: 16pt; font-weight: 600; margin-top: 0px; margin-bottom: 8px; }"
           "h2 { font-size: 11pt; font-weight: 600; margin-top: 12px; margin-bottom: 3px; }"
           "p { margin-top: 0px; margin-bottom: 3px; line-height: 115%; }"
           "ul { margin-top: 0px; margin-bottom: 3px; line-height: 115%; }"
           "table { margin-top: 2px; margin-bottom: 8px; }"
           ".strong { font-weight: 600; }"
           ".small { font-size: 8pt; color: #56616f; }"
           ".warning { font-weight: 600; color: #b3261e; }"
           "th { font-size: 8pt; font-weight: 400; color: #56616f; border-bottom: 1px solid #848d99; }"
           "td.cell { border-bottom: 1px solid #d3d8df; }"
           "td.sum { font-weight: 600; }"
           "td.name { color: #56616f; padding-left: 0px; padding-right: 12px; }"_s;
}

/// Letters stay letters: a PDF is searched for "Offer" in vain where it holds a ligature. Qt forms none where letters are spaced, be it by
/// the least there is.
static QFont withoutLigatures(QFont font)
{
    constexpr double kLeastSpacing = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLeastSpacing);
    return font;
}

QFont paperFont(double points, QFont::Weight weight)
{
    auto font = withoutLigatures(QApplication::font());
    font.setWeight(weight);
    font.setPixelSize(qRound(paperDots(points)));
    return font;
}

static QImage referenceDevice()
{
    constexpr double kInchesPerMetre = 1 / 0.0254;
    QImage image(1, 1, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kPaperDpi * kInchesPerMetre));
    image.setDotsPerMeterY(qRound(kPaperDpi * kInchesPerMetre));
    return image;
}

TextPaper::TextPaper(const PaperText &text) : m_reference(referenceDevice())
{
    auto font = withoutLigatures(QApplication::font());
    font.setPointSizeF(kBodyPoints);
    m_document.documentLayout()->setPaintDevice(&m_reference);
    m_document.setUseDesignMetrics(true);
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(font);
    m_document.setDefaultTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    m_document.setDefaultStyleSheet(styleSheet());
    m_document.setHtml(text.html());
}

int TextPaper::layOut(const QSizeF &page)
{
    m_document.setPageSize(page);
    return std::max(1, m_document.pageCount());
}

double TextPaper::heightAt(double width)
{
    m_document.setPageSize({width, -1});
    return m_document.documentLayout()->documentSize().height();
}

void TextPaper::paint(QPainter &painter, int page) const
{
    const auto size = m_document.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}
