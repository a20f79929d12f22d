// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/accountsexport.h"

#include "models/customers/customername.h"
#include "models/purchases/paymentrules.h"

using namespace Qt::StringLiterals;

static QString wordOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid: return u"unpaid"_s;
    case PaymentState::PartlyPaid: return u"partly_paid"_s;
    case PaymentState::Overdue: return u"overdue"_s;
    case PaymentState::Paid: return u"paid"_s;
    case PaymentState::OwedBack: return u"owed_back"_s;
    }
    Q_UNREACHABLE();
}

/// net, tax, gross from the columns of net and gross.
static void writeSums(const Statement &row, int net, const QString &currency, CsvWriter &out)
{
    const auto netMinor = row.integer(net);
    const auto grossMinor = row.integer(net + 1);
    writeMinor(netMinor, currency, out);
    writeMinor(grossMinor - netMinor, currency, out);
    writeMinor(grossMinor, currency, out);
}

ExportTable salesRegisterExport(QDate today)
{
    const auto select = uR"(
        SELECT p.number, p.made_on, )"_s + customerName(u"c"_s) + uR"(, c.tax_number, p.currency, line.tax_rate_bp,
               sum(line.net_minor), sum(line.gross_minor), p.due_on, p.gross_minor, p.paid_minor
          FROM purchases p
          JOIN purchase_lines line ON line.purchase_id = p.id
          LEFT JOIN customers c ON c.id = p.customer_id
         WHERE TRUE%1 AND p.status <> 'cancelled'
         GROUP BY p.id, line.tax_rate_bp
         ORDER BY p.made_on, p.number, line.tax_rate_bp)"_s;
    const auto write = [today](const Statement &row, CsvWriter &out) {
        out.text(row.text(0));
        writeDay(row, 1, out);
        writeTexts(row, 2, 3, out);
        writeScaled(row, 5, 2, 0, out);
        writeSums(row, 6, row.text(4), out);
        writeDay(row, 8, out);
        out.text(wordOf(paymentStateOf({.grossMinor = row.integer(9), .paidMinor = row.integer(10), .dueOn = row.optionalDate(8)}, today)))
            .endRow();
    };
    return {.header = {u"number"_s, u"date"_s, u"customer"_s, u"tax_number"_s, u"currency"_s, u"tax_rate"_s, u"net"_s, u"tax"_s,
                       u"gross"_s, u"due_on"_s, u"payment_state"_s},
            .select = select,
            .count = u"SELECT count(*) FROM purchases p WHERE TRUE%1 AND p.status <> 'cancelled'"_s,
            .time = u"p.made_on"_s,
            .write = write};
}

static void writePayment(const Statement &row, CsvWriter &out)
{
    writeDay(row, 0, out);
    writeTexts(row, 1, 3, out);
    writeMinor(row.integer(4), row.text(3), out);
    out.text(row.text(5)).endRow();
}

ExportTable paymentsExport()
{
    const auto select = uR"(
        SELECT payment.paid_on, p.number, )"_s + customerName(u"c"_s) + uR"(, p.currency, payment.amount_minor, payment.method
          FROM payments payment
          JOIN purchases p ON p.id = payment.purchase_id
          LEFT JOIN customers c ON c.id = p.customer_id
         WHERE TRUE%1
         ORDER BY payment.paid_on, payment.id)"_s;
    return {.header = {u"date"_s, u"number"_s, u"customer"_s, u"currency"_s, u"amount"_s, u"method"_s},
            .select = select,
            .count = u"SELECT count(*) FROM payments payment WHERE TRUE%1"_s,
            .time = u"payment.paid_on"_s,
            .write = &writePayment};
}

static void writeReturn(const Statement &row, CsvWriter &out)
{
    out.text(row.text(0));
    writeDay(row, 1, out);
    writeTexts(row, 2, 5, out);
    writeScaled(row, 7, 3, 0, out);
    writeSums(row, 8, row.text(3), out);
    out.text(row.text(10)).endRow();
}

ExportTable returnsExport()
{
    const auto select = uR"(
        SELECT p.number, p.made_on, )"_s + customerName(u"c"_s) + uR"(, p.currency, coalesce(product.sku, ''),
               line.description, coalesce(line.serial, ''), line.quantity_milli, line.net_minor, line.gross_minor, bought.number
          FROM purchases p
          JOIN purchase_lines line ON line.purchase_id = p.id
          LEFT JOIN customers c ON c.id = p.customer_id
          LEFT JOIN products product ON product.id = line.product_id
          LEFT JOIN purchase_lines origin ON origin.id = line.returns_line_id
          LEFT JOIN purchases bought ON bought.id = origin.purchase_id
         WHERE TRUE%1 AND line.quantity_milli < 0 AND p.status <> 'cancelled'
         ORDER BY p.made_on, p.id, line.position)"_s;
    return {.header = {u"number"_s, u"date"_s, u"customer"_s, u"currency"_s, u"sku"_s, u"description"_s, u"serial"_s, u"quantity"_s,
                       u"net"_s, u"tax"_s, u"gross"_s, u"returned_from"_s},
            .select = select,
            .count = u"SELECT count(*) FROM purchases p WHERE TRUE%1 AND p.kind = 'return' AND p.status <> 'cancelled'"_s,
            .time = u"p.made_on"_s,
            .write = &writeReturn};
}
