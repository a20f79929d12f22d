// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/offerrows.h"

#include "models/core/textfold.h"
#include "models/offers/offermath.h"
#include "models/offers/offerrules.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Offers).
enum Field {
    Number, CustomerField, IssuedOn, ProductField, Quantity, UnitPrice, Currency, ValidUntil, Author, Status, Revision, Variant, Spoken,
    ChannelField, Language, Sku, Description, Discount, TotalDiscount, TaxRate, DecidedAt, DeclineReason, Note, PurchaseField, CreatedAt
};

} // namespace

static bool isDecided(OfferStatus status)
{
    return status != OfferStatus::Draft && status != OfferStatus::Issued;
}

static void readState(ImportRecord &record, Offer &head, const QTimeZone &zone)
{
    head.status = record.choice<OfferStatus>(Status).value_or(OfferStatus::Issued);
    head.issuedAt = record.instant(IssuedOn);
    if (!head.issuedAt && head.status != OfferStatus::Draft && record.problems().isEmpty())
        record.addProblem(IssuedOn, ProblemKind::Missing);
    if (head.status == OfferStatus::Draft)
        head.issuedAt.reset();
    head.createdAt = record.instant(CreatedAt).value_or(head.issuedAt.value_or(Instant()));
    head.validUntil = record.date(ValidUntil);
    const auto decidedAt = record.instant(DecidedAt);
    if (!isDecided(head.status) || !head.issuedAt)
        return;
    const auto over = head.validUntil ? startOfDay(head.validUntil->addDays(1), zone) : *head.issuedAt;
    head.decidedAt = decidedAt.value_or(head.status == OfferStatus::Expired ? over : *head.issuedAt);
    head.acceptedLate = isAgreed(head.status) && head.validUntil && *head.decidedAt >= over;
    if (head.status == OfferStatus::Declined)
        head.declineReason = record.text(DeclineReason);
}

static void checkOrder(ImportRecord &record, const Offer &head, const QTimeZone &zone)
{
    if (!head.issuedAt)
        return;
    if (head.decidedAt && *head.decidedAt < *head.issuedAt)
        record.addProblem(DecidedAt, ProblemKind::OrderOfDates, toIso(*head.issuedAt));
    const auto issuedOn = dayOf(*head.issuedAt, zone);
    if (head.validUntil && *head.validUntil < issuedOn)
        record.addProblem(ValidUntil, ProblemKind::OrderOfDates, issuedOn.toString(Qt::ISODate));
}

static void readHead(ImportRecord &record, OfferLineDraft &draft, const ImportContext &context)
{
    auto &head = draft.head;
    head.number = cleanLine(record.requiredText(Number));
    draft.customer = record.customerName(CustomerField);
    if (draft.customer.isEmpty())
        record.addProblem(CustomerField, ProblemKind::Missing);
    readState(record, head, context.shop.zone);
    checkOrder(record, head, context.shop.zone);
    head.revision = record.integer(Revision, 1, 10'000).value_or(1);
    if (const auto variant = record.text(Variant).toUpper(); !variant.isEmpty())
        head.variant = variant;
    head.spoken = record.flag(Spoken).value_or(false);
    head.channel = record.choice<Channel>(ChannelField).value_or(Channel::Phone);
    head.language = record.text(Language);
    head.currency = record.text(Currency).toUpper();
    if (head.currency.isEmpty())
        head.currency = context.shop.currency;
    head.discountBp = int(record.scaled(TotalDiscount, 2).value_or(0));
    head.note = record.text(Note);
    draft.author = record.staffName(Author);
    draft.purchase = record.text(PurchaseField);
}

static void readLine(ImportRecord &record, OfferLineDraft &draft)
{
    draft.sku = record.sku(Sku);
    draft.product = record.productName(ProductField);
    const auto texts = {record.text(Description), draft.product, draft.sku};
    const auto quantity = record.scaled(Quantity, 3);
    const auto price = record.scaled(UnitPrice, 4);
    if (!quantity && !price && std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); }))
        return;
    OfferLine line{.quantityMilli = quantity.value_or(1000),
                   .unitPriceE4 = price.value_or(0),
                   .discountBp = int(record.scaled(Discount, 2).value_or(0)),
                   .taxRateBp = int(record.scaled(TaxRate, 2).value_or(0))};
    for (const auto &text : texts) {
        if (line.description.isEmpty())
            line.description = text;
    }
    if (line.description.isEmpty())
        line.description = draft.head.number;
    draft.line = line;
}

OfferLineDraft readOfferRow(ImportRecord &record, const ImportContext &context)
{
    OfferLineDraft draft;
    draft.fileLine = record.line();
    readHead(record, draft, context);
    readLine(record, draft);
    if (!record.problems().isEmpty())
        return draft;
    auto checked = draft.head;
    checked.customer = CustomerId{1}; // known by its name only
    if (draft.line)
        checked.lines = {*draft.line};
    const auto problems = problemsOf(checked);
    for (auto problem : problems) {
        problem.field.remove(u"line 1 "_s);
        record.addProblem(problem);
    }
    return draft;
}

QString offerKey(const Offer &head)
{
    return u"%1\n%2\n%3"_s.arg(head.number, QString::number(head.revision), head.variant);
}

QList<OfferGroup> grouped(const QList<OfferLineDraft> &drafts)
{
    QList<OfferGroup> groups;
    QHash<QString, qsizetype> places;
    for (const auto &draft : drafts) {
        const auto key = offerKey(draft.head);
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            groups[*place].rows.append(draft);
            continue;
        }
        places.insert(key, groups.size());
        groups.append({draft.head, {draft}});
    }
    return groups;
}

QList<std::pair<OfferStatus, Instant>> impliedSteps(const Offer &offer, const QTimeZone &zone)
{
    QList<std::pair<OfferStatus, Instant>> steps;
    if (!offer.issuedAt)
        return steps;
    steps.append({OfferStatus::Issued, *offer.issuedAt});
    if (!offer.decidedAt)
        return steps;
    if (offer.acceptedLate)
        steps.append({OfferStatus::Expired, startOfDay(offer.validUntil->addDays(1), zone)});
    steps.append({offer.status == OfferStatus::Converted ? OfferStatus::Accepted : offer.status, *offer.decidedAt});
    if (offer.status == OfferStatus::Converted)
        steps.append({OfferStatus::Converted, *offer.decidedAt});
    return steps;
}
