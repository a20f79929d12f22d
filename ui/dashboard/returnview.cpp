// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/returnview.h"

#include "ui/dashboard/figurewords.h"
#include "ui/dashboard/rankedcounts.h"

using namespace Qt::StringLiterals;

namespace {

class ReturnView
{
    Q_DECLARE_TR_FUNCTIONS(ReturnView)
};

} // namespace

static QList<NamedCount> namedOf(const QList<ReturnCount> &counts)
{
    QList<NamedCount> named;
    for (const auto &count : counts)
        named.append({count.name, count.ids});
    return named;
}

QList<DashboardChart> returnCharts(const Period &period, const ReturnFigures &now, const ReturnFigures &before, const Formats &formats)
{
    RankedChart reasons{.name = u"returnReasonsChart"_s,
                        .title = ReturnView::tr("Returns by reason"),
                        .categoryTitle = ReturnView::tr("Reason"),
                        .emptyText = ReturnView::tr("Nothing came back in this period."),
                        .explanation = ReturnView::tr("Returns asked for in the period, most frequent first; beside it the period of the same length before.") +
                                       u' ' + FigureWords(formats).basis(period, now.n) + u' ' +
                                       ReturnView::tr("Rejected ones are among them; none is left out."),
                        .of = RowsBehind::Of::Returns};
    auto products = reasons;
    products.name = u"returnProductsChart"_s;
    products.title = ReturnView::tr("Returns by product");
    products.categoryTitle = ReturnView::tr("Product");
    return {rankedChart(reasons, namedOf(now.byReason), namedOf(before.byReason), formats),
            rankedChart(products, namedOf(now.byProduct), namedOf(before.byProduct), formats)};
}
