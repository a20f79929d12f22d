// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseconflict.h"

#include "ui/core/formats.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/statetexts.h"
#include "ui/purchases/purchasetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class PurchaseConflict
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseConflict)

public:
    static QString linesText(const Purchase &purchase, const Formats &formats);
};

} // namespace

QString PurchaseConflict::linesText(const Purchase &purchase, const Formats &formats)
{
    QStringList lines;
    for (const auto &line : purchase.lines) {
        QStringList parts{lineText(line.quantityMilli, line.description, line.unitPriceE4, line.taxRateBp, formats)};
        if (!line.serial.isEmpty())
            parts.append(line.serial);
        lines.append(parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

QList<ConflictRow> conflictRows(const Purchase &mine, const QString &myCustomer, const PurchaseDetails &theirs,
                                const Formats &formats)
{
    const auto &stored = theirs.purchase;
    const auto date = [&formats](std::optional<QDate> day) { return day ? formats.date(*day) : QString(); };
    return differing({
        {PurchaseConflict::tr("Customer"), mine.customer ? myCustomer : QString(), theirs.customerName},
        {PurchaseConflict::tr("Number"), mine.number, stored.number},
        {PurchaseConflict::tr("Channel"), channelText(mine.channel), channelText(stored.channel)},
        {PurchaseConflict::tr("Date"), date(mine.madeOn), date(stored.madeOn)},
        {PurchaseConflict::tr("Due on"), date(mine.dueOn), date(stored.dueOn)},
        {PurchaseConflict::tr("Currency"), mine.currency, stored.currency},
        {PurchaseConflict::tr("State"), purchaseStatusText(mine.status), purchaseStatusText(stored.status)},
        {PurchaseConflict::tr("Lines"), PurchaseConflict::linesText(mine, formats),
         PurchaseConflict::linesText(stored, formats)},
    });
}

Purchase onTopOf(const Purchase &mine, const Purchase &theirs)
{
    auto merged = mine;
    merged.rowVersion = theirs.rowVersion;
    merged.status = theirs.status;
    for (auto &line : merged.lines) {
        for (const auto &stored : theirs.lines) {
            if (line.id.isValid() && line.id == stored.id)
                line.deliveredOn = stored.deliveredOn;
        }
    }
    return merged;
}
