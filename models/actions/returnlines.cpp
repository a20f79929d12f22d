// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/returnlines.h"

#include "models/actions/returneddevices.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

namespace {

/// Builds the document of a return and gathers what is wrong with it.
class ReturnDocument
{
public:
    ReturnDocument(const Purchase &sale, const QHash<PurchaseLineId, qint64> &returned, QDate day)
        : m_sale(sale),
          m_returned(returned),
          m_day(day)
    {
        document.kind = PurchaseKind::Return;
        document.customer = sale.customer;
        document.madeOn = day;
        document.channel = sale.channel;
        document.currency = sale.currency;
    }

    void take(const ReturnedLine &wanted)
    {
        const auto found = std::find_if(m_sale.lines.begin(), m_sale.lines.end(),
                                        [&wanted](const PurchaseLine &line) { return line.id == wanted.line; });
        if (found == m_sale.lines.end())
            return problems.append({u"lines"_s, ProblemKind::UnknownReference, QString::number(wanted.line.value)});
        if (!canReturn(m_sale, *found))
            return problems.append({u"status"_s, ProblemKind::NotAllowed, toWord(m_sale.status)});
        auto &returned = m_returned[wanted.line];
        const auto left = found->quantityMilli - returned;
        if (wanted.quantityMilli <= 0 || wanted.quantityMilli > left)
            return problems.append(
                {u"quantity"_s, ProblemKind::OutOfRange, QString::number(double(wanted.quantityMilli) / 1000)});
        returned += wanted.quantityMilli;
        auto line = *found;
        line.id = {};
        line.quantityMilli = -wanted.quantityMilli;
        line.deliveredOn = m_day;
        line.returns = wanted.line;
        document.lines.append(line);
    }

    Purchase document;
    Problems problems;

private:
    const Purchase &m_sale;
    QHash<PurchaseLineId, qint64> m_returned;
    QDate m_day;
};

} // namespace

PurchaseOutcome returnLines(Connection &db, PurchaseId id, const QList<ReturnedLine> &lines, QDate day,
                            const Stamp &stamp)
{
    PurchaseStore store(db);
    const auto sale = store.find(id);
    if (!sale)
        return {id, {{u"number"_s, ProblemKind::UnknownReference, QString::number(id.value)}}};
    ReturnDocument made(*sale, store.returnedMilli(id), day);
    for (const auto &line : lines)
        made.take(line);
    if (day.isValid() && day < sale->madeOn)
        made.problems.append({u"date"_s, ProblemKind::OrderOfDates, sale->madeOn.toString(Qt::ISODate)});
    if (made.problems.isEmpty())
        made.problems = problemsOf(made.document);
    if (!made.problems.isEmpty() || !deriveFromLines(made.document))
        return {id, made.problems};
    const auto document = store.find(store.add(made.document, stamp)).value();
    QList<DeviceId> named;
    for (const auto &line : lines)
        named += line.devices;
    takeDevices(db, document, named, stamp);
    return {document.id, {}};
}
