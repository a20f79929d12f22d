// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurewords.h"

#include <cmath>

QString FigureWords::period(const Period &period) const
{
    return tr("%1 – %2", "from, to").arg(m_formats.date(period.from), m_formats.date(period.to));
}

QString FigureWords::basis(const Period &of, qint64 n) const
{
    return tr("Period %1, n = %2.").arg(period(of), m_formats.number(n));
}

QString FigureWords::count(qint64 n) const
{
    return tr("n = %1").arg(m_formats.number(n));
}

QString FigureWords::rowsTitle(const QString &figure, const QString &part) const
{
    return tr("%1, %2", "figure, period or part of it").arg(figure, part);
}

static Figure::Trend trendOf(bool isLevel, bool isMore)
{
    if (isLevel)
        return Figure::Trend::Level;
    return isMore ? Figure::Trend::Up : Figure::Trend::Down;
}

static Meaning meaningOf(bool isLevel, bool isMore, std::optional<bool> moreIsGood)
{
    if (isLevel || !moreIsGood)
        return Meaning::Neutral;
    return isMore == *moreIsGood ? Meaning::Good : Meaning::Bad;
}

void FigureWords::compareCounts(Figure &figure, qint64 now, qint64 before, std::optional<bool> moreIsGood) const
{
    const auto more = static_cast<int>(now - before);
    figure.trend = trendOf(more == 0, more > 0);
    figure.differenceMeaning = meaningOf(more == 0, more > 0, moreIsGood);
    figure.difference = more == 0 ? tr("as many as before") : more > 0 ? tr("%n more than before", nullptr, more) : tr("%n fewer than before", nullptr, -more);
}

void FigureWords::compareShares(Figure &figure, std::optional<double> now, std::optional<double> before) const
{
    if (!now || !before)
        return;
    const double points = (*now - *before) * 100;
    const bool isLevel = std::abs(points) < 0.05;
    const auto size = m_formats.number(std::abs(points), 1);
    figure.trend = trendOf(isLevel, points > 0);
    figure.differenceMeaning = meaningOf(isLevel, points > 0, true);
    figure.difference = isLevel ? tr("as before") : points > 0 ? tr("%1 points better").arg(size) : tr("%1 points worse").arg(size);
}
