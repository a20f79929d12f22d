// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/casesimport.h"

#include "models/cases/caseclocks.h"
#include "models/cases/casestore.h"
#include "models/core/textfold.h"
#include "models/transfer/deviceresolver.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/transfer/importlog.h"
#include "models/transfer/referenceresolver.h"
#include "models/transfer/summaryevents.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Cases).
enum Field {
    Number, OpenedAt, CustomerField, ChannelField, Kind, Category, Subject, Priority, Level, Assignee, Status, FirstResponseAt,
    ResolvedAt, ClosedAt, ReopenCount, HandOvers, InboundContacts, ProductField, Serial, Internal
};

constexpr int kMostCount = 1'000'000;

} // namespace

void CasesImport::take(ImportRecord &record)
{
    CaseDraft draft;
    takeDescription(record, draft);
    takeTimes(record, draft.record);
    if (record.problems().isEmpty())
        m_drafts.append(draft);
}

void CasesImport::takeDescription(ImportRecord &record, CaseDraft &draft) const
{
    auto &imported = draft.record;
    imported.number = record.requiredText(Number);
    draft.customer = record.customerName(CustomerField);
    draft.assignee = record.staffName(Assignee);
    draft.product = record.productName(ProductField);
    imported.channel = record.choice<Channel>(ChannelField).value_or(Channel::Phone);
    imported.kind = record.choice<CaseKind>(Kind).value_or(CaseKind::Question);
    imported.category = cleanLine(record.text(Category));
    imported.subject = cleanLine(record.text(Subject));
    imported.priority = record.choice<CasePriority>(Priority).value_or(CasePriority::Normal);
    imported.level = record.integer(Level, 1, 3).value_or(1);
    imported.serial = record.text(Serial);
    imported.internal = record.text(Internal) == u"yes"_s;
    imported.reopenCount = record.integer(ReopenCount, 0, kMostCount).value_or(0);
    imported.handOverCount = record.integer(HandOvers, 0, kMostCount).value_or(0);
    imported.inboundEpisodes = record.integer(InboundContacts, 0, kMostCount);
}

void CasesImport::takeTimes(ImportRecord &record, Case &draft) const
{
    const auto openedAt = record.instant(OpenedAt);
    if (!openedAt && record.text(OpenedAt).isEmpty())
        record.addProblem(OpenedAt, ProblemKind::Missing);
    draft.openedAt = openedAt.value_or(Instant());
    if (draft.openedAt > m_context.stamp.at)
        record.addProblem(OpenedAt, ProblemKind::OutOfRange, record.text(OpenedAt));
    draft.firstResponseAt = record.instant(FirstResponseAt);
    draft.firstResolvedAt = record.instant(ResolvedAt);
    draft.lastResolvedAt = draft.firstResolvedAt;
    draft.closedAt = record.instant(ClosedAt);
    if (openedAt && draft.closedAt && *draft.closedAt < *openedAt)
        record.addProblem(ClosedAt, ProblemKind::OrderOfDates, record.text(ClosedAt));
    draft.status = record.choice<CaseStatus>(Status).value_or(impliedStatus(draft));
    if (draft.firstResolvedAt && openedAt) {
        draft.oursFirstMs = msBetween(*openedAt, *draft.firstResolvedAt);
        draft.oursLastMs = draft.oursFirstMs;
    }
}

static QHash<QString, qint64> knownNumbers(Connection &db, const QList<CaseDraft> &drafts)
{
    QStringList numbers;
    for (const auto &draft : drafts)
        numbers.append(draft.record.number);
    return lookUp(db, u"SELECT number, id FROM cases WHERE number IN (%1)"_s, numbers);
}

/// What describes the case is taken over; what its history says stays.
static Case merged(Case existing, const Case &row)
{
    existing.customer = row.customer ? row.customer : existing.customer;
    existing.product = row.product ? row.product : existing.product;
    existing.device = row.device ? row.device : existing.device;
    existing.assignee = row.assignee ? row.assignee : existing.assignee;
    existing.channel = row.channel;
    existing.kind = row.kind;
    existing.priority = row.priority;
    existing.level = row.level;
    for (const auto member : {&Case::category, &Case::subject, &Case::serial}) {
        if (!(row.*member).isEmpty())
            existing.*member = row.*member;
    }
    existing.handOverCount = qMax(existing.handOverCount, row.handOverCount);
    existing.inboundEpisodes = row.inboundEpisodes ? row.inboundEpisodes : existing.inboundEpisodes;
    return existing;
}

static void addCase(Connection &db, const ImportContext &context, Case record, qint64 &id)
{
    record.id = CaseStore(db).add(record, context.importId);
    id = record.id.value;
    EventLog log(db);
    const auto events = summaryEvents(record);
    for (const auto &event : events)
        log.append(event, context.importId);
}

static ReferenceResolver resolverFor(Connection &db, const ImportContext &context, const QList<CaseDraft> &drafts)
{
    QStringList customers;
    QStringList products;
    for (const auto &draft : drafts) {
        customers.append(draft.customer);
        products.append(draft.product);
    }
    ReferenceResolver resolver(db, context);
    resolver.loadCustomers(customers);
    resolver.loadProducts({}, products);
    return resolver;
}

static DeviceResolver devicesFor(Connection &db, const QList<CaseDraft> &drafts)
{
    QStringList serials;
    for (const auto &draft : drafts)
        serials.append(draft.record.serial);
    return DeviceResolver(db, serials);
}

ChunkWork CasesImport::takeChunk(bool)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {})](Connection &db) {
        ChunkOutcome outcome;
        auto resolver = resolverFor(db, context, drafts);
        const auto devices = devicesFor(db, drafts);
        auto known = knownNumbers(db, drafts);
        for (const auto &draft : drafts) {
            auto record = draft.record;
            auto &id = known[record.number];
            if (id && context.onDuplicate == OnDuplicate::Skip) {
                ++outcome.skipped;
                continue;
            }
            record.customer = resolver.customer(draft.customer);
            record.product = resolver.product({}, draft.product);
            record.device = devices.find(record.product, record.serial);
            record.assignee = resolver.staff(draft.assignee);
            if (!id) {
                addCase(db, context, record, id);
                ++outcome.created;
                continue;
            }
            ImportLog(db).noteBefore(context.importId, u"cases"_s, id, {});
            CaseStore(db).save(merged(*CaseStore(db).find({id}), record));
            ++outcome.updated;
        }
        return outcome;
    };
}
