// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpis.h"
#include "ui/core/formats.h"

/// What stands beside each figure: its formula, its period, n, and what is left out.
class FigureExplanations
{
    Q_DECLARE_TR_FUNCTIONS(FigureExplanations)

public:
    FigureExplanations(const Kpis &kpis, const Formats &formats) : m_kpis(kpis), m_formats(formats) {}

    QString firstContact() const;
    QString firstResponse(const ResponseFigure &figure) const;
    QString attainment(const TargetFigure &target) const;
    QString waiting() const;
    QString csat() const;
    QString nps() const;
    QString backlog() const;
    QString ages() const;
    QString problems() const;
    QString repeatPurchase() const;
    /// "01.03.2026 – 31.03.2026"
    QString period() const;

private:
    QString basis(qint64 n) const;
    QString excluded(const CaseExclusions &exclusions) const;

    const Kpis &m_kpis;
    const Formats &m_formats;
};
