// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/customersexport.h"

#include "models/customers/phoneextension.h"
#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

namespace {

/// What the one column of contact points is cut at; cleanLine() keeps both out of the values.
constexpr QChar kPointEnd(0x1E);
constexpr QChar kPartEnd(0x1F);

/// The fields of contact points, each with all its values.
struct ContactFields {
    QString phone;
    QString email;
    QString address;
    QString city;
    QString postcode;
    QString country;
    int addresses = 0;
};

} // namespace

static void append(QString &field, const QString &value, bool isFirst)
{
    if (!isFirst)
        field += u"; "_s;
    field += value;
}

/// Semicolons part several addresses; one that stands inside would part them in the wrong place.
static void appendAddress(ContactFields &fields, const QList<QStringView> &parts)
{
    const bool isFirst = fields.addresses++ == 0;
    QString *const targets[] = {&fields.address, &fields.city, &fields.postcode, &fields.country};
    constexpr int kParts[] = {2, 4, 5, 6};
    for (int i = 0; i < 4; ++i) {
        auto value = parts.at(kParts[i]).toString();
        append(*targets[i], isFirst ? value : value.replace(u';', u','), isFirst);
    }
}

static QString phoneText(const QList<QStringView> &parts)
{
    auto value = parts.at(2).toString();
    const auto extension = parts.at(3).toString();
    if (!extension.isEmpty() && splitExtension(value).extension != extension)
        value += u" ext. "_s + extension;
    return value;
}

static void appendPoint(ContactFields &fields, const QList<QStringView> &parts)
{
    if (parts.at(0) == u"phone")
        append(fields.phone, phoneText(parts), fields.phone.isEmpty());
    else if (parts.at(0) == u"email")
        append(fields.email, parts.at(2).toString(), fields.email.isEmpty());
    else if (parts.at(0) == u"address")
        appendAddress(fields, parts);
}

/// kind, primary, value, extension, city, postcode, country of each point.
static ContactFields contactFields(const QString &column)
{
    ContactFields fields;
    const auto points = QStringView(column).split(kPointEnd, Qt::SkipEmptyParts);
    for (const bool primaryTurn : {true, false}) {
        for (const auto point : points) {
            const auto parts = point.split(kPartEnd);
            if (parts.size() == 7 && (parts.at(1) == u"1") == primaryTurn)
                appendPoint(fields, parts);
        }
    }
    return fields;
}

static void writeBirthday(const QString &text, CsvWriter &out)
{
    const bool hasYear = !text.isEmpty() && !text.startsWith(u'-');
    if (hasYear)
        out.date(QDate::fromString(text, Qt::ISODate));
    else
        out.text(text);
}

static void writeCustomer(const Statement &row, CsvWriter &out)
{
    writeTexts(row, 0, 3, out);
    const auto fields = contactFields(row.text(3));
    out.text(fields.phone).text(fields.email).text(fields.address).text(fields.city).text(fields.postcode).text(fields.country);
    writeTexts(row, 4, 1, out);
    writeBirthday(row.text(5), out);
    writeTexts(row, 6, 3, out);
    out.text(row.flag(9) ? u"yes"_s : u"no"_s).text(row.text(10)).endRow();
}

ExportTable customersExport()
{
    const auto select = uR"(
        SELECT c.name, c.company, )"_s + customerNumber(u"c"_s) + uR"(,
               (SELECT group_concat(k.kind || char(31) || k.is_primary || char(31) || k.value || char(31) || coalesce(k.extension, '')
                                    || char(31) || coalesce(k.city, '') || char(31) || coalesce(k.postcode, '')
                                    || char(31) || coalesce(k.country, ''), char(30))
                  FROM contact_points k
                 WHERE k.customer_id = c.id),
               c.language, c.birthday, c.segment, c.tax_number, c.note,
               EXISTS (SELECT 1 FROM consents
                        WHERE customer_id = c.id AND purpose = 'marketing' AND channel IS NULL AND withdrawn_at IS NULL),
               c.kind
          FROM customers c
         WHERE TRUE%1
         ORDER BY c.id)"_s;
    return {.header = fieldsOf(ImportKind::Customers),
            .select = select,
            .count = u"SELECT count(*) FROM customers c WHERE TRUE%1"_s,
            .time = u"c.created_at"_s,
            .timeIs = ExportTable::Time::Instant,
            .write = &writeCustomer};
}

static void writeProduct(const Statement &row, CsvWriter &out)
{
    writeTexts(row, 0, 4, out);
    writeScaled(row, 4, 4, 2, out);
    writeScaled(row, 5, 2, 0, out);
    if (!row.isNull(6) && row.integer(6) == 0)
        out.text(u"lifetime"_s);
    else
        writeInteger(row, 6, out);
    for (int column = 7; column <= 9; ++column)
        writeInteger(row, column, out);
    out.endRow();
}

ExportTable productsExport()
{
    return {.header = fieldsOf(ImportKind::Products),
            .select = uR"(
        SELECT name, coalesce(sku, ''), category, class, price_e4, tax_rate_bp, warranty_months, inspection_months, return_days,
               survey_days
          FROM products
         WHERE TRUE%1
         ORDER BY id)"_s,
            .count = u"SELECT count(*) FROM products WHERE TRUE%1"_s,
            .write = &writeProduct};
}
