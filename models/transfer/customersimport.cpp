// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/customersimport.h"

#include "models/core/textfold.h"
#include "models/customers/countrycode.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/storage/connection.h"
#include "models/transfer/customermatcher.h"
#include "models/transfer/importlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Customers).
enum Field {
    Name, Company, ExternalId, Phone, Email, Address, City, Postcode, Country, Language, BirthdayField, Segment, TaxNumber, Note,
    MarketingConsent, Kind
};

} // namespace

static std::shared_ptr<CustomersChunk> newChunk(qint64 importId)
{
    return std::make_shared<CustomersChunk>(CustomersChunk{.rows = CustomerRows(importId)});
}

CustomersImport::CustomersImport(const ImportContext &context) : m_context(context), m_chunk(newChunk(context.importId)) {}

void CustomersImport::take(ImportRecord &record)
{
    const auto draft = draftOf(record);
    if (!record.problems().isEmpty())
        return;
    auto customer = normalized(draft, m_context.shop.country);
    keepUnreadable(record, customer);
    const auto problems = problemsOf(customer, m_context.shop.country, dayOf(m_context.stamp.at, m_context.shop.zone));
    for (const auto &problem : problems)
        record.addProblem(problem);
    if (!problems.isEmpty())
        return;
    m_chunk->rows.add(customer);
    m_chunk->keys.add(customer);
    m_chunk->drafts.append(std::move(customer));
}

/// A mistyped number must not cost the customer: it goes into the note, where somebody will read and mend it.
void CustomersImport::keepUnreadable(ImportRecord &record, Customer &customer) const
{
    for (const auto &point : customer.contactPoints) {
        if (point.kind == ContactKind::Address || !point.normalized.isEmpty())
            continue;
        const bool isPhone = point.kind == ContactKind::Phone;
        const auto field = isPhone ? Phone : Email;
        const auto line = fieldsOf(ImportKind::Customers).at(field) + u": "_s + point.value;
        customer.note = customer.note.isEmpty() ? line : customer.note + u'\n' + line;
        record.addWarning(field, isPhone ? ProblemKind::NotAPhone : ProblemKind::NotAnEmail, point.value);
    }
    customer.contactPoints.removeIf([](const ContactPoint &point) {
        return point.kind != ContactKind::Address && point.normalized.isEmpty();
    });
}

Customer CustomersImport::draftOf(ImportRecord &record) const
{
    Customer customer;
    customer.name = record.text(Name);
    customer.company = record.text(Company);
    const bool isNamedByCompany = customer.name.isEmpty() && !customer.company.isEmpty();
    customer.kind = record.choice<CustomerKind>(Kind).value_or(isNamedByCompany ? CustomerKind::Company : CustomerKind::Person);
    customer.externalId = record.idText(ExternalId);
    customer.language = record.text(Language).toLower();
    if (const auto text = record.text(BirthdayField); text.startsWith(u"--"_s))
        customer.birthday = birthdayFromText(text);
    else if (const auto day = record.date(BirthdayField))
        customer.birthday = Birthday{day->year(), day->month(), day->day()};
    customer.segment = record.text(Segment);
    customer.source = u"import"_s;
    customer.taxNumber = record.text(TaxNumber);
    customer.note = record.text(Note);
    customer.createdAt = m_context.stamp.at;
    if (record.flag(MarketingConsent).value_or(false))
        customer.consents.append({.purpose = ConsentPurpose::Marketing, .givenAt = m_context.stamp.at, .how = u"import"_s});
    takeContactPoints(record, customer);
    return customer;
}

/// Semicolons and line breaks part several values of one field, but not a number from its extension ("…;ext=12").
static QStringList valuesOf(const QString &text)
{
    if (!text.contains(u';') && !text.contains(u'\n') && !text.contains(u'\r'))
        return {text};
    static const QRegularExpression cut(u"[\\r\\n]+|;(?!\\s*ext)"_s, QRegularExpression::CaseInsensitiveOption);
    auto values = text.split(cut);
    for (auto &value : values)
        value = value.trimmed();
    return values;
}

static void takeAddress(ImportRecord &record, ContactPoint address, Customer &customer)
{
    const auto code = address.country.isEmpty() ? QString() : countryCodeOf(address.country).value_or(QString());
    if (!address.country.isEmpty() && code.isEmpty())
        record.addProblem(Country, ProblemKind::NotACountry, address.country);
    if (address.value.isEmpty() && address.city.isEmpty() && address.postcode.isEmpty() && code.isEmpty())
        return;
    address.country = code;
    customer.contactPoints.append(address);
}

/// Several addresses where all four fields hold as many values; else a semicolon is part of the one address.
static void takeAddresses(ImportRecord &record, Customer &customer)
{
    const QString texts[]{record.text(Address), record.text(City), record.text(Postcode), record.text(Country)};
    QStringList values[4];
    for (int i = 0; i < 4; ++i)
        values[i] = valuesOf(texts[i]);
    const auto count = values[0].size();
    if (std::any_of(std::begin(values), std::end(values), [count](const QStringList &some) { return some.size() != count; })) {
        takeAddress(record, {.kind = ContactKind::Address, .value = texts[0], .city = texts[1], .postcode = texts[2], .country = texts[3]}, customer);
        return;
    }
    for (qsizetype i = 0; i < count; ++i) {
        takeAddress(record, {.kind = ContactKind::Address, .value = values[0].at(i), .city = values[1].at(i),
                             .postcode = values[2].at(i), .country = values[3].at(i)}, customer);
    }
}

void CustomersImport::takeContactPoints(ImportRecord &record, Customer &customer) const
{
    for (const auto &[field, kind] : {std::pair(Phone, ContactKind::Phone), std::pair(Email, ContactKind::Email)}) {
        const auto values = valuesOf(record.text(field));
        for (const auto &value : values) {
            if (!value.isEmpty())
                customer.contactPoints.append({.kind = kind, .value = value});
        }
    }
    takeAddresses(record, customer);
}

/// What the row says wins; what it does not say stays.
static Customer merged(Customer existing, const Customer &row)
{
    const auto take = [](QString &field, const QString &value) {
        if (!value.isEmpty())
            field = value;
    };
    take(existing.name, row.name);
    take(existing.company, row.company);
    take(existing.externalId, row.externalId);
    take(existing.language, row.language);
    take(existing.segment, row.segment);
    take(existing.taxNumber, row.taxNumber);
    take(existing.note, row.note);
    if (row.birthday)
        existing.birthday = row.birthday;
    for (const auto &point : row.contactPoints) {
        const bool known = std::any_of(existing.contactPoints.begin(), existing.contactPoints.end(), [&](const ContactPoint &other) {
            return other.kind == point.kind && (point.normalized.isEmpty() ? other.value == point.value : other.normalized == point.normalized);
        });
        if (!known)
            existing.contactPoints.append(point);
    }
    keepOnePrimary(existing.contactPoints);
    for (const auto &consent : row.consents) {
        const bool known = std::any_of(existing.consents.begin(), existing.consents.end(), [&](const Consent &other) {
            return other.purpose == consent.purpose && !other.withdrawnAt;
        });
        if (!known)
            existing.consents.append(consent);
    }
    return existing;
}

static void update(Connection &db, const ImportContext &context, CustomerId id, const Customer &row)
{
    CustomerStore store(db);
    ImportLog(db).noteBefore(context.importId, u"customers"_s, id.value,
                             {{u"contact_points"_s, u"customer_id"_s}, {u"consents"_s, u"customer_id"_s}});
    store.save(merged(*store.find(id), row));
}

namespace {

/// Gives ids to the drafts that are to be added, and writes them together.
class NewCustomers
{
public:
    NewCustomers(Connection &db, const CustomerRows &rows) : m_db(db), m_rows(rows), m_next(CustomerStore(db).nextId()), m_written(m_next) {}

    /// The next draft is new.
    CustomerId add()
    {
        m_ids.keys.append(m_next.value++);
        return {m_ids.keys.constLast()};
    }
    /// The next draft is not.
    void leaveOut() { m_ids.keys.append(0); }
    bool isWaiting(CustomerId id) const { return id >= m_written; }
    void write()
    {
        if (m_written != m_next)
            m_rows.run(m_db, m_ids);
        m_ids = {m_ids.first + m_ids.keys.size(), {}};
        m_written = m_next;
    }

private:
    Connection &m_db;
    const CustomerRows &m_rows;
    CustomerId m_next;
    CustomerId m_written; ///< all before this one
    BulkKeys m_ids;       ///< of the drafts since the last writing
};

} // namespace

static ChunkOutcome writeChunk(Connection &db, const ImportContext &context, const CustomersChunk &chunk)
{
    ChunkOutcome outcome;
    CustomerMatcher matcher(db, chunk.keys);
    NewCustomers fresh(db, chunk.rows);
    for (qsizetype place = 0; place < chunk.drafts.size(); ++place) {
        const auto &draft = chunk.drafts.at(place);
        const auto existing = matcher.find(draft);
        if (!existing) {
            const auto id = fresh.add();
            if (chunk.keys.isShared(place))
                matcher.remember(draft, id);
            ++outcome.created;
            continue;
        }
        fresh.leaveOut();
        if (context.onDuplicate == OnDuplicate::Skip) {
            ++outcome.skipped;
            continue;
        }
        if (fresh.isWaiting(*existing))
            fresh.write();
        update(db, context, *existing, draft);
        matcher.remember(draft, *existing);
        ++outcome.updated;
    }
    fresh.write();
    return outcome;
}

ChunkWork CustomersImport::takeChunk(bool)
{
    m_handedOver = std::exchange(m_chunk, newChunk(m_context.importId));
    return [context = m_context, chunk = m_handedOver](Connection &db) { return writeChunk(db, context, *chunk); };
}
