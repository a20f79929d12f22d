// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figureexplanations.h"

using namespace Qt::StringLiterals;

static QString sentences(const QStringList &parts)
{
    return QStringList(parts).filter(QRegularExpression(u"."_s)).join(u' ');
}

QString FigureExplanations::period() const
{
    return tr("%1 – %2", "from, to").arg(m_formats.date(m_kpis.period.from), m_formats.date(m_kpis.period.to));
}

QString FigureExplanations::basis(qint64 n) const
{
    return tr("Period %1, n = %2.").arg(period(), m_formats.number(n));
}

QString FigureExplanations::excluded(const CaseExclusions &exclusions) const
{
    return tr("Left out: %1 cancelled, %2 internal.").arg(m_formats.number(exclusions.cancelled), m_formats.number(exclusions.internal));
}

QString FigureExplanations::firstContact() const
{
    const auto &figure = m_kpis.firstContact;
    const auto &failed = figure.failedBy;
    return sentences({tr("Cases resolved with one contact, without hand-over, reopening or another case about the same within %n day(s) ÷ all "
                         "cases resolved in the period.", nullptr, figure.windowDays),
                      basis(figure.n),
                      tr("Not so: %1 reopened, %2 handed over, %3 contacted again, %4 came with the same again.")
                          .arg(m_formats.number(failed.reopened), m_formats.number(failed.handOver), m_formats.number(failed.repeatContact),
                               m_formats.number(failed.repeatCase)),
                      tr("Not yet counted: %1 resolved too lately to know.").arg(m_formats.number(figure.immature)), excluded(figure.excluded)});
}

QString FigureExplanations::firstResponse(const ResponseFigure &figure) const
{
    return sentences({tr("From the first contact of a case opened in the period to the first answer by a person; an answered call or a visit is 0. "
                         "Median: half was faster. 90th percentile: nine of ten were faster."),
                      basis(figure.time.n),
                      tr("Waiting: %1.").arg(m_formats.number(figure.waiting)), excluded(figure.excluded),
                      tr("Answered before they were opened: %1; never answered: %2.")
                          .arg(m_formats.number(figure.negative), m_formats.number(figure.neverAnswered))});
}

QString FigureExplanations::attainment(const TargetFigure &target) const
{
    const auto &figure = target.attainment;
    const auto limit = m_formats.duration(target.target.usual * 1000);
    const auto origin = target.target.isDefault() ? tr("Target: %1, the usual one, as the shop has set none.")
                                                  : tr("Target: %1, set by the shop from %2 on.");
    const auto date = target.target.isDefault() ? QString() : m_formats.date(target.target.startsOn);
    return sentences({date.isEmpty() ? origin.arg(limit) : origin.arg(limit, date),
                      tr("Met by %1, breached by %2, still within it: %3.")
                          .arg(m_formats.number(figure.met), m_formats.number(figure.breached), m_formats.number(figure.pending))});
}

QString FigureExplanations::waiting() const
{
    return sentences({tr("Cases opened in the period that are still open and that nobody has answered yet."), basis(m_kpis.firstResponse.all.waiting)});
}

QString FigureExplanations::csat() const
{
    return sentences({tr("Answers of 4 or 5 ÷ all answers given in the period, with Wilson's 95 % interval. Under ten answers there is no verdict."),
                      basis(m_kpis.csat.n), tr("Left out as invalid: %1.").arg(m_formats.number(m_kpis.csat.invalid))});
}

QString FigureExplanations::nps() const
{
    const auto &figure = m_kpis.nps;
    return sentences({tr("Share of answers 9–10 less share of answers 0–6, in points, with its 95 % interval. Of several answers of one customer the "
                         "latest counts."),
                      basis(figure.n),
                      tr("%1 promoters, %2 passives, %3 detractors.")
                          .arg(m_formats.number(figure.promoters), m_formats.number(figure.passives), m_formats.number(figure.detractors)),
                      tr("Left out: %1 earlier answers, %2 invalid.").arg(m_formats.number(figure.superseded), m_formats.number(figure.invalid))});
}

QString FigureExplanations::backlog() const
{
    const auto &counts = m_kpis.backlog.total;
    return sentences({tr("Open cases at the end of each day, replayed from the log of every change."), tr("Period %1.").arg(period()),
                      tr("%1 at the beginning + %2 created + %3 reopened − %4 resolved − %5 cancelled = %6 at the end.")
                          .arg(m_formats.number(counts.opening), m_formats.number(counts.created), m_formats.number(counts.reopened),
                               m_formats.number(counts.resolved), m_formats.number(counts.cancelled), m_formats.number(counts.closing()))});
}

QString FigureExplanations::ages() const
{
    return sentences({tr("The cases open at the end of the period by whole days since they were opened."), basis(m_kpis.backlog.total.closing())});
}

QString FigureExplanations::problems() const
{
    return sentences({tr("Cases opened in the period, most frequent first; beside it the period of the same length before."), basis(m_kpis.problems.n),
                      excluded(m_kpis.problems.excluded)});
}

QString FigureExplanations::repeatPurchase() const
{
    const auto &figure = m_kpis.repeatPurchase;
    return sentences({tr("Customers with two purchases or more in the 12 months to %1 ÷ customers with at least one: %2 of %3.")
                          .arg(m_formats.date(m_kpis.period.to), m_formats.number(figure.repeat), m_formats.number(figure.customers())),
                      tr("Returns, cancelled purchases and counter sales are left out.")});
}
