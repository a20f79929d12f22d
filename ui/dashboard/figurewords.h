// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "ui/core/figurecard.h"
#include "ui/core/formats.h"

#include <QCoreApplication>

/// Sentences and comparisons that the cards and charts of several figures share.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    explicit FigureWords(const Formats &formats) : m_formats(formats) {}

    /// "01.03.2026 – 31.03.2026"
    QString period(const Period &period) const;
    /// "Period 01.03.2026 – 31.03.2026, n = 12."
    QString basis(const Period &period, qint64 n) const;
    /// "n = 12"
    QString count(qint64 n) const;
    /// "Cover ends soon, 01.03.2026 – 31.03.2026": over the rows behind a figure.
    QString rowsTitle(const QString &figure, const QString &part) const;
    /// How many more or fewer than in the period before; `moreIsGood` nothing: neither is.
    void compareCounts(Figure &figure, qint64 now, qint64 before, std::optional<bool> moreIsGood = {}) const;
    /// Shares in points.
    void compareShares(Figure &figure, std::optional<double> now, std::optional<double> before) const;

private:
    const Formats &m_formats;
};
