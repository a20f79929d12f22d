// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/offerview.h"

#include "ui/dashboard/figurewords.h"
#include "ui/dashboard/rankedcounts.h"

using namespace Qt::StringLiterals;

namespace {

class OfferView
{
    Q_DECLARE_TR_FUNCTIONS(OfferView)
};

} // namespace

static DashboardCard conversionCard(const Kpis &now, const Kpis &before, const Formats &formats)
{
    const FigureWords words(formats);
    const auto &offers = now.offers;
    const auto n = offers.convertible.size();
    Figure figure{.title = OfferView::tr("Offer conversion"), .value = offers.conversion ? formats.percent(*offers.conversion, 1) : QString()};
    figure.isTooFew = !offers.conversion;
    figure.verdictText = offers.conversion ? OfferView::tr("%1 of %2 accepted").arg(formats.number(offers.won.size()), formats.number(n)) : QString();
    words.compareShares(figure, offers.conversion, before.offers.conversion);
    figure.basis = words.count(n);
    figure.explanation = QStringList{OfferView::tr("Of the offers issued in the period, those that were accepted until now, late ones too ÷ all of them."),
                                     words.basis(now.period, n),
                                     OfferView::tr("Left out: %1 that a revision, another variant or the shop itself took back.")
                                         .arg(formats.number(offers.issued.size() - n))}
                             .join(u' ');
    return {u"offerConversionCard"_s, figure, {RowsBehind::Of::Offers, words.rowsTitle(figure.title, words.period(now.period)), plainIds(offers.convertible)}};
}

/// Two drafts may have met the same earlier offer.
static QList<OfferId> withoutDoubles(const QList<OfferId> &ids)
{
    QList<OfferId> once;
    for (const auto id : ids) {
        if (!once.contains(id))
            once.append(id);
    }
    return once;
}

static DashboardCard preventedCard(const Kpis &now, const Kpis &before, const Formats &formats)
{
    const FigureWords words(formats);
    const auto n = now.offers.prevented.size();
    Figure figure{.title = OfferView::tr("Price conflicts prevented"), .value = formats.number(n)};
    figure.verdictText = n > 0 ? OfferView::tr("nobody was told two prices") : OfferView::tr("no conflict came up");
    words.compareCounts(figure, n, before.offers.prevented.size());
    const auto earlier = withoutDoubles(now.offers.prevented);
    figure.basis = earlier.size() == n ? words.count(n) : OfferView::tr("n = %1 · about %2 earlier offers").arg(formats.number(n), formats.number(earlier.size()));
    figure.explanation = QStringList{OfferView::tr("Quotes at another price than an earlier one of the same goods to the same customer, which did not go out "
                                                   "beside it because the author reused or revised it. The rows are the earlier offers."),
                                     words.basis(now.period, n), OfferView::tr("Left out: %1 that were justified and went out.").arg(formats.number(now.offers.justified))}
                             .join(u' ');
    return {u"conflictsPreventedCard"_s, figure, {RowsBehind::Of::Offers, words.rowsTitle(figure.title, words.period(now.period)), plainIds(earlier)}};
}

QList<DashboardCard> offerCards(const Kpis &now, const Kpis &before, const Formats &formats)
{
    return {conversionCard(now, before, formats), preventedCard(now, before, formats)};
}

static DashboardChart outcomeChart(const Kpis &now, const Kpis &before, const Formats &formats)
{
    const auto counts = [](const OfferFigures &offers) {
        return QList<NamedCount>{{OfferView::tr("Issued", "offers"), plainIds(offers.issued)},
                                 {OfferView::tr("Accepted", "offers"), plainIds(offers.accepted)},
                                 {OfferView::tr("Declined", "offers"), plainIds(offers.declined)},
                                 {OfferView::tr("Expired", "offers"), plainIds(offers.expired)}};
    };
    const FigureWords words(formats);
    const RankedChart chart{.name = u"offerOutcomesChart"_s,
                            .title = OfferView::tr("What became of offers"),
                            .categoryTitle = OfferView::tr("Outcome"),
                            .emptyText = OfferView::tr("Nothing was offered in this period."),
                            .explanation = OfferView::tr("Offers that were issued, accepted (late ones too), declined or expired in the period, whenever they were "
                                                         "issued; beside it the period of the same length before.") +
                                           u' ' + words.basis(now.period, now.offers.issued.size()) + u' ' +
                                           OfferView::tr("Left out: %1 that the shop took back, %2 that a revision took the place of, and drafts.")
                                               .arg(formats.number(now.offers.withdrawn), formats.number(now.offers.superseded)),
                            .of = RowsBehind::Of::Offers};
    return rankedChart(chart, counts(now.offers), counts(before.offers), formats);
}

static QList<NamedCount> reasonsOf(const OfferFigures &offers)
{
    QList<NamedCount> named;
    for (const auto &count : offers.declinedByReason)
        named.append({count.reason, plainIds(count.ids)});
    return named;
}

static DashboardChart reasonsChart(const Kpis &now, const Kpis &before, const Formats &formats)
{
    const FigureWords words(formats);
    const RankedChart chart{.name = u"declineReasonsChart"_s,
                            .title = OfferView::tr("Why offers were declined"),
                            .categoryTitle = OfferView::tr("Reason"),
                            .emptyText = OfferView::tr("No offer was declined in this period."),
                            .explanation = OfferView::tr("Offers declined in the period by the reason that was given, most frequent first; beside it the period of the "
                                                         "same length before.") +
                                           u' ' + words.basis(now.period, now.offers.declined.size()) + u' ' + OfferView::tr("None is left out."),
                            .of = RowsBehind::Of::Offers};
    return rankedChart(chart, reasonsOf(now.offers), reasonsOf(before.offers), formats);
}

QList<DashboardChart> offerCharts(const Kpis &now, const Kpis &before, const Formats &formats)
{
    return {outcomeChart(now, before, formats), reasonsChart(now, before, formats)};
}
