// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpaper.h"

#include "ui/core/blockpaper.h"
#include "ui/core/paper.h"
#include "ui/core/tokens.h"
#include "ui/dashboard/paperfigures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class DashboardPaper
{
    Q_DECLARE_TR_FUNCTIONS(DashboardPaper)
};

constexpr double kGap = 9; // points
constexpr double kBody = 8;

using PaintOne = std::function<void(QPainter &, const QRectF &, qsizetype)>;

/// Rows of `columns` equal places, each `height` points high. Of two columns the last one may be left alone; then it takes the whole row.
QList<PaperBlock> rowsOf(qsizetype count, int columns, double height, const PaintOne &paint)
{
    QList<PaperBlock> rows;
    for (qsizetype first = 0; first < count; first += columns) {
        const auto paintRow = [=](QPainter &painter, const QRectF &place) {
            const double gap = paperDots(kGap);
            const bool isAlone = columns == 2 && first + 1 == count;
            const double width = isAlone ? place.width() : (place.width() - (columns - 1) * gap) / columns;
            for (qsizetype i = first; i < std::min(count, first + columns); ++i)
                paint(painter, {place.left() + double(i - first) * (width + gap), place.top(), width, paperDots(height)}, i);
        };
        rows.append({paperDots(height + kGap), paintRow});
    }
    return rows;
}

/// Each explanation once, with the titles of all figures that it holds for.
QList<std::pair<QString, QStringList>> explanationsOf(const DashboardSheet &sheet)
{
    QList<std::pair<QString, QStringList>> told;
    const auto add = [&told](const QString &title, const QString &explanation) {
        const auto known = std::find_if(told.begin(), told.end(), [&](const auto &each) { return each.first == explanation; });
        if (known == told.end())
            told.append({explanation, {title}});
        else
            known->second.append(title);
    };
    for (const auto &card : sheet.cards)
        add(card.figure.title, card.figure.explanation);
    for (const auto &chart : sheet.charts)
        add(chart.data.title, chart.explanation);
    return told;
}

QList<PaperBlock> explanations(const DashboardSheet &sheet, double width)
{
    const auto colors = tokensOf(Look::Light);
    auto heading = textBlock(DashboardPaper::tr("How the figures are counted"), width, 11, colors.text, 6, QFont::DemiBold);
    heading.keepsWithNext = true;
    QList<PaperBlock> blocks{heading};
    const auto told = explanationsOf(sheet);
    for (const auto &[explanation, titles] : told) {
        auto name = textBlock(titles.join(u" · "_s), width, kBody, colors.text, 1, QFont::DemiBold);
        name.keepsWithNext = true;
        blocks.append(name);
        blocks.append(textBlock(explanation, width, kBody, colors.muted, 6));
    }
    return blocks;
}

QList<PaperBlock> blocksOf(const DashboardSheet &sheet, double width)
{
    constexpr int kCardColumns = 3;
    constexpr int kChartColumns = 2;
    constexpr double kChartHeight = 135;
    const auto colors = tokensOf(Look::Light);
    auto blocks = QList<PaperBlock>{textBlock(DashboardPaper::tr("Dashboard"), width, 16, colors.text, 2, QFont::DemiBold),
                                    textBlock(sheet.period, width, 9.5, colors.muted, 10)};
    const double cardWidth = (width - (kCardColumns - 1) * paperDots(kGap)) / kCardColumns;
    blocks += rowsOf(sheet.cards.size(), kCardColumns, cardHeightAt(cardWidth) * 72 / kPaperDpi,
                     [cards = sheet.cards](QPainter &painter, const QRectF &place, qsizetype i) { paintCard(painter, place, cards.at(i).figure); });
    blocks += rowsOf(sheet.charts.size(), kChartColumns, kChartHeight,
                     [charts = sheet.charts](QPainter &painter, const QRectF &place, qsizetype i) { paintChart(painter, place, charts.at(i).data); });
    return blocks + explanations(sheet, width);
}

} // namespace

std::shared_ptr<Paper> dashboardPaper(const DashboardSheet &sheet)
{
    const PaperHead head{.title = DashboardPaper::tr("Dashboard, %1", "period").arg(sheet.days), .context = sheet.shopName, .foot = sheet.printed, .pageOf = {}};
    return std::make_shared<Paper>(head, std::make_unique<BlockPaper>([sheet](double width) { return blocksOf(sheet, width); }));
}
