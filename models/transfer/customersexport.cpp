// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/customersexport.h"

#include "models/customers/phoneextension.h"
#include "models/transfer/importkind.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace {

/// What the one column is cut at: fields, contact points, parts of a point. cleanLine() keeps all three out of lines of text, and the
/// note, which may hold anything, comes last.
constexpr QChar kFieldEnd(0x1D);
constexpr QChar kPointEnd(0x1E);
constexpr QChar kPartEnd(0x1F);

/// Cuts a text from left to right.
class Pieces
{
public:
    explicit Pieces(QStringView text) : m_rest(text) {}

    bool isAtEnd() const { return m_rest.isEmpty(); }
    QStringView rest() const { return m_rest; }
    QStringView next(QChar end)
    {
        const auto at = m_rest.indexOf(end);
        const auto piece = at < 0 ? m_rest : m_rest.first(at);
        m_rest = at < 0 ? QStringView() : m_rest.sliced(at + 1);
        return piece;
    }

private:
    QStringView m_rest;
};

struct Point {
    QStringView kind;
    QStringView value;
    QStringView extension;
    QStringView city;
    QStringView postcode;
    QStringView country;
};

using Points = QVarLengthArray<Point, 8>;

} // namespace

/// kind, primary, value, extension, city, postcode and country of each point; primary ones come first.
static Points pointsOf(QStringView text)
{
    Points points;
    qsizetype primaries = 0;
    for (Pieces all(text); !all.isAtEnd();) {
        Pieces parts(all.next(kPointEnd));
        const auto kind = parts.next(kPartEnd);
        const bool isPrimary = parts.next(kPartEnd) == u"1";
        const Point point{kind, parts.next(kPartEnd), parts.next(kPartEnd), parts.next(kPartEnd), parts.next(kPartEnd), parts.rest()};
        points.insert(isPrimary ? primaries++ : points.size(), point);
    }
    return points;
}

static QString phoneText(const Point &phone)
{
    auto value = phone.value.toString();
    if (splitExtension(value).extension != phone.extension)
        value += u" ext. "_s + phone.extension.toString();
    return value;
}

static void writeReachable(const Points &points, QStringView kind, CsvWriter &out)
{
    QStringView only;
    QString joined;
    for (const auto &point : points) {
        if (point.kind != kind)
            continue;
        if (only.isEmpty() && joined.isEmpty() && point.extension.isEmpty()) {
            only = point.value;
            continue;
        }
        if (joined.isEmpty())
            joined = only.toString();
        joined += (joined.isEmpty() ? QString() : u"; "_s) + (point.extension.isEmpty() ? point.value.toString() : phoneText(point));
    }
    out.text(joined.isEmpty() ? only : QStringView(joined));
}

/// One part of all addresses. Semicolons part them; one that stands inside would part them in the wrong place.
static void writeAddresses(const QList<Point> &addresses, QStringView Point::*part, CsvWriter &out)
{
    QStringList texts;
    for (const auto &address : addresses)
        texts.append((address.*part).toString().replace(u';', u','));
    out.text(texts.join(u"; "_s));
}

static void writeAddresses(const Points &points, CsvWriter &out)
{
    QList<Point> addresses;
    for (const auto &point : points) {
        if (point.kind == u"address")
            addresses.append(point);
    }
    for (const auto part : {&Point::value, &Point::city, &Point::postcode, &Point::country}) {
        if (addresses.size() > 1)
            writeAddresses(addresses, part, out);
        else
            out.text(addresses.isEmpty() ? QStringView() : addresses.constFirst().*part);
    }
}

static void writeBirthday(QStringView text, CsvWriter &out)
{
    const bool hasYear = !text.isEmpty() && !text.startsWith(u'-');
    if (hasYear)
        out.date(QDate::fromString(text.toString(), Qt::ISODate));
    else
        out.text(text);
}

static void writeCustomer(const Statement &row, CsvWriter &out)
{
    const auto text = row.text(0);
    Pieces fields(text);
    const auto kind = fields.next(kFieldEnd);
    const auto consent = fields.next(kFieldEnd);
    const auto points = pointsOf(fields.next(kFieldEnd));
    for (int i = 0; i < 3; ++i)
        out.text(fields.next(kFieldEnd));
    writeReachable(points, u"phone", out);
    writeReachable(points, u"email", out);
    writeAddresses(points, out);
    out.text(fields.next(kFieldEnd));
    writeBirthday(fields.next(kFieldEnd), out);
    out.text(fields.next(kFieldEnd)).text(fields.next(kFieldEnd)).text(fields.rest());
    out.text(consent == u"1" ? QStringView(u"yes") : QStringView(u"no")).text(kind).endRow();
}

/// One column instead of eleven: to hand over a value costs more than to cut a text. The pictures of control characters stand for
/// them; format() writes nothing for NULL.
ExportTable customersExport()
{
    auto select = uR"(
        SELECT format('%s␝%d␝%s␝%s␝%s␝%s␝%s␝%s␝%s␝%s␝%s', c.kind,
                      EXISTS (SELECT 1 FROM consents
                               WHERE customer_id = c.id AND purpose = 'marketing' AND channel IS NULL AND withdrawn_at IS NULL),
                      (SELECT group_concat(format('%s␟%d␟%s␟%s␟%s␟%s␟%s', k.kind, k.is_primary, k.value, k.extension, k.city,
                                                  k.postcode, k.country), '␞')
                         FROM contact_points k
                        WHERE k.customer_id = c.id),
                      c.name, c.company, )"_s + customerNumber(u"c"_s) + uR"(, c.language, c.birthday, c.segment, c.tax_number, c.note)
          FROM customers c
         WHERE TRUE%1
         ORDER BY c.id)"_s;
    select.replace(u'␝', kFieldEnd).replace(u'␞', kPointEnd).replace(u'␟', kPartEnd);
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
