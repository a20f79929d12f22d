// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerlist.h"

#include "models/offers/offerlists.h"
#include "models/offers/offerrules.h"
#include "ui/core/workspace.h"
#include "ui/offers/offertexts.h"

using namespace Qt::StringLiterals;

static const auto kWaiting = u"waiting"_s;

OfferList::OfferList(Workspace &workspace, QWidget *parent) : RecordList(workspace, definition(workspace), parent)
{
    connect(this, &RecordList::counted, this,
            [this](const QHash<QString, int> &counts) { emit waitingChanged(counts.value(kWaiting)); });
}

QList<ListColumn> OfferList::columns(const Workspace &workspace)
{
    const auto status = [](const QVariant &value) { return value.value<OfferStatus>(); };
    const auto date = [&workspace](const QVariant &value) { return value.isNull() ? QString() : workspace.formats().date(value.toDate()); };
    const auto when = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().when({value.toLongLong()}, workspace.now());
    };
    const auto exact = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().exact({value.toLongLong()});
    };
    const auto money = [&workspace](const QVariant &value) { return workspace.formats().money(value.value<Money>()); };
    return {
        {.name = u"number"_s, .title = tr("Number"), .width = 17},
        {.name = u"customer"_s, .title = tr("Customer"), .width = 20, .sortable = false},
        {.name = u"status"_s,
         .title = tr("State"),
         .words = textsOf<OfferStatus>(&offerStatusText),
         .sortable = false,
         .text = [status](const QVariant &value) { return offerStatusText(status(value)); },
         .iconName = [status](const QVariant &value) { return offerStatusIcon(status(value)); },
         .meaning = [status](const QVariant &value) { return offerStatusMeaning(status(value)); }},
        {.name = u"total"_s, .title = tr("Total"), .width = 14, .alignment = Qt::AlignRight, .text = money},
        {.name = u"valid_until"_s, .title = tr("Valid until"), .width = 12, .text = date},
        {.name = u"goods"_s, .title = tr("Goods"), .width = 26, .sortable = false},
        {.name = u"author"_s, .title = tr("Author"), .width = 16, .sortable = false},
        {.name = u"told"_s, .title = tr("Issued"), .width = 18, .text = when, .hint = exact},
    };
}

static IdListModel::Row cellsOf(const OfferRow &row, QDate today)
{
    const auto more = row.lineCount > 1 ? u" +%1"_s.arg(row.lineCount - 1) : QString();
    return {offerTitle(row.number, row.revision, row.variant),
            row.customerName,
            QVariant::fromValue(statusOn(row, today)),
            QVariant::fromValue(row.gross),
            row.validUntil ? QVariant(*row.validUntil) : QVariant(),
            QString(row.summary + more),
            row.authorName,
            row.issuedAt ? QVariant(row.issuedAt->ms) : QVariant()};
}

static OfferOrder orderNamed(const QString &column)
{
    if (column == u"number")
        return OfferOrder::Number;
    if (column == u"valid_until")
        return OfferOrder::ValidUntil;
    return column == u"total" ? OfferOrder::Gross : OfferOrder::Told;
}

static QList<qint64> offerIds(Connection &db, const ListRequest &request)
{
    const OfferQuery query{.order = orderNamed(request.column),
                           .descending = request.descending,
                           .filter = filterNamed<OfferFilter>(request.filter),
                           .text = request.text,
                           .today = request.today};
    return plainIds(OfferLists(db).idsInOrder(query));
}

static IdListModel::Rows offerCells(Connection &db, const QList<qint64> &ids, QDate today)
{
    return cellsById(OfferLists(db).rowsOf(typedIds<OfferId>(ids)), [today](const OfferRow &row) { return cellsOf(row, today); });
}

static QHash<QString, int> offerCounts(Connection &db, const ListRequest &request)
{
    const auto counts = OfferLists(db).counts(request.today, request.me);
    return {{toWord(OfferFilter::Open), counts.open}, {toWord(OfferFilter::EndingSoon), counts.endingSoon}, {kWaiting, counts.waiting}};
}

ListDefinition OfferList::definition(const Workspace &workspace)
{
    return {.name = u"offers"_s,
            .title = tr("Offers"),
            .searchName = u"offerSearch"_s,
            .searchTitle = tr("Search offers"),
            .searchHint = tr("Number, customer or goods"),
            .columns = columns(workspace),
            .sortedBy = u"told"_s,
            .order = Qt::DescendingOrder,
            .filters = filtersOf<OfferFilter>(&offerFilterText),
            .topics = Topic::Offers | Topic::Customers | Topic::Staff,
            .countText = [](qint64 count) { return tr("%n offer(s)", nullptr, int(count)); },
            .ids = &offerIds,
            .rows = &offerCells,
            .counts = &offerCounts,
            .nothingFits = tr("No offer fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyOffersText(filterNamed<OfferFilter>(filter)); },
            .newText = tr("Draft an offer")};
}
