// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfertexts.h"

#include "models/transfer/csvscanner.h"
#include "ui/core/filetexts.h"
#include "ui/core/problemtexts.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

class TransferTexts
{
    Q_DECLARE_TR_FUNCTIONS(TransferTexts)

public:
    static QString of(ImportErrorKind kind);
    static QHash<QString, QString> fields();
};

} // namespace

QString importKindText(ImportKind kind)
{
    return exportKindText(*fromWord<ExportKind>(toWord(kind)));
}

QString exportKindText(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Customers: return TransferTexts::tr("Customers");
    case ExportKind::Products: return TransferTexts::tr("Products");
    case ExportKind::Purchases: return TransferTexts::tr("Purchases");
    case ExportKind::Cases: return TransferTexts::tr("Cases");
    case ExportKind::CaseHistory: return TransferTexts::tr("History of cases");
    case ExportKind::SurveyResponses: return TransferTexts::tr("Survey answers");
    case ExportKind::Offers: return TransferTexts::tr("Offers");
    case ExportKind::Warranties: return TransferTexts::tr("Warranties");
    case ExportKind::SalesRegister: return TransferTexts::tr("Sales register");
    case ExportKind::Payments: return TransferTexts::tr("Payments");
    case ExportKind::Returns: return TransferTexts::tr("Returns");
    case ExportKind::Kpi: return TransferTexts::tr("Figures of the dashboard");
    }
    Q_UNREACHABLE();
}

QString importStateText(ImportState state)
{
    switch (state) {
    case ImportState::Running: return TransferTexts::tr("Running");
    case ImportState::Finished: return TransferTexts::tr("Finished");
    case ImportState::Reverting: return TransferTexts::tr("Being taken back");
    case ImportState::Reverted: return TransferTexts::tr("Taken back");
    }
    Q_UNREACHABLE();
}

QString encodingText(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian: return u"UTF-16 LE"_s;
    case Encoding::Utf16BigEndian: return u"UTF-16 BE"_s;
    case Encoding::Windows1250: return TransferTexts::tr("Windows-1250 (Central Europe)");
    case Encoding::Iso8859_2: return TransferTexts::tr("ISO 8859-2 (Central Europe)");
    case Encoding::Windows1251: return TransferTexts::tr("Windows-1251 (Cyrillic)");
    case Encoding::Windows1252: return TransferTexts::tr("Windows-1252 (Western Europe)");
    }
    Q_UNREACHABLE();
}

QString delimiterText(char16_t delimiter)
{
    switch (delimiter) {
    case u',': return TransferTexts::tr("Comma ,");
    case u';': return TransferTexts::tr("Semicolon ;");
    case u'\t': return TransferTexts::tr("Tab");
    default: return TransferTexts::tr("Bar |");
    }
}

QHash<QString, QString> TransferTexts::fields()
{
    return {{u"name"_s, tr("Name")}, {u"company"_s, tr("Company")}, {u"external_id"_s, tr("Number in the other system")},
            {u"phone"_s, tr("Phone")}, {u"email"_s, tr("E-mail")}, {u"address"_s, tr("Street and house")}, {u"city"_s, tr("City")},
            {u"postcode"_s, tr("Postcode")}, {u"country"_s, tr("Country")}, {u"language"_s, tr("Language")},
            {u"birthday"_s, tr("Birthday")}, {u"segment"_s, tr("Segment")}, {u"tax_number"_s, tr("Tax number")},
            {u"note"_s, tr("Note")}, {u"marketing_consent"_s, tr("Marketing consent")}, {u"kind"_s, tr("Kind")},
            {u"sku"_s, tr("Article number")}, {u"category"_s, tr("Category")}, {u"class"_s, tr("Class")}, {u"price"_s, tr("Net price")},
            {u"tax_rate"_s, tr("Tax rate")}, {u"warranty_months"_s, tr("Warranty in months")},
            {u"inspection_months"_s, tr("Months between inspections")}, {u"return_days"_s, tr("Days to return")},
            {u"survey_days"_s, tr("Days until the survey")}, {u"number"_s, tr("Number")}, {u"date"_s, tr("Date")},
            {u"customer"_s, tr("Customer")}, {u"product"_s, tr("Product")}, {u"description"_s, tr("Description")},
            {u"quantity"_s, tr("Quantity")}, {u"unit_price"_s, tr("Net unit price")}, {u"currency"_s, tr("Currency")},
            {u"serial"_s, tr("Serial number")}, {u"delivered_on"_s, tr("Delivered on")}, {u"due_on"_s, tr("Due on")},
            {u"paid"_s, tr("Paid")}, {u"status"_s, tr("Status")}, {u"opened_at"_s, tr("Opened")}, {u"channel"_s, tr("Channel")},
            {u"subject"_s, tr("Subject")}, {u"priority"_s, tr("Priority")}, {u"level"_s, tr("Support level")},
            {u"assignee"_s, tr("Assigned to")}, {u"first_response_at"_s, tr("First response")}, {u"resolved_at"_s, tr("Resolved")},
            {u"closed_at"_s, tr("Closed")}, {u"reopen_count"_s, tr("Times reopened")}, {u"hand_overs"_s, tr("Hand-overs")},
            {u"inbound_contacts"_s, tr("Inbound contacts")}, {u"case"_s, tr("Case")}, {u"at"_s, tr("When")}, {u"by"_s, tr("By whom")},
            {u"score"_s, tr("Score")}, {u"answered_at"_s, tr("Answered")}, {u"purchase"_s, tr("Purchase")}, {u"sent_at"_s, tr("Sent")},
            {u"comment"_s, tr("Comment")}, {u"internal"_s, tr("Internal")},
            {u"issued_on"_s, tr("Issued")}, {u"valid_until"_s, tr("Valid until")}, {u"author"_s, tr("Author")},
            {u"revision"_s, tr("Revision")}, {u"variant"_s, tr("Variant")}, {u"spoken"_s, tr("Spoken")},
            {u"discount"_s, tr("Discount on the line")}, {u"total_discount"_s, tr("Discount on all")},
            {u"decided_at"_s, tr("Decided")}, {u"decline_reason"_s, tr("Reason of the refusal")}, {u"created_at"_s, tr("Begun")},
            {u"starts_on"_s, tr("Starts on")}, {u"months"_s, tr("Months, 0 for life")}, {u"ends_on"_s, tr("Ends on")},
            {u"layer"_s, tr("Layer of cover")}, {u"provider"_s, tr("Who answers")}, {u"registered_on"_s, tr("Registered on")},
            {u"registration_required"_s, tr("Must be registered")}, {u"claim_limit"_s, tr("Most claims")},
            {u"void_on"_s, tr("Void from")}, {u"void_reason"_s, tr("Why it is void")}, {u"acquired_on"_s, tr("Acquired on")}};
}

QString fieldText(const QString &field)
{
    return TransferTexts::fields().value(field, field);
}

/// %1 is the field, %2 the detail.
QString TransferTexts::of(ImportErrorKind kind)
{
    switch (kind) {
    case ImportErrorKind::ProfileNotJson: return tr("This mapping cannot be read, as it is not JSON: %2.");
    case ImportErrorKind::UnknownKey: return tr("This mapping has a key that is not known: “%1”.");
    case ImportErrorKind::UnknownField: return tr("This mapping names a field that is not known: “%1”.");
    case ImportErrorKind::WrongValue: return tr("In this mapping, “%1” cannot be “%2”.");
    case ImportErrorKind::MissingHeader: return tr("The file has no column “%2”, which “%1” is to be read from. Choose another column.");
    case ImportErrorKind::RequiredField: return tr("“%1” is needed. Choose the column that it is read from.");
    case ImportErrorKind::WrongKind: return tr("This mapping is for other records: %2.");
    case ImportErrorKind::NoSuchImport: return tr("There is no import %2.");
    case ImportErrorKind::NotFinished: return tr("Import %2 is not a finished one that could be taken back.");
    case ImportErrorKind::InUse:
        return tr("The import cannot be taken back: %2 of its records were changed since, or others refer to them.");
    }
    Q_UNREACHABLE();
}

/// "name or company" as people call them.
static QString fieldsText(const QString &fields)
{
    QStringList texts;
    const auto names = fields.split(u" or "_s);
    for (const auto &name : names)
        texts.append(fieldText(name));
    return texts.join(u" / "_s);
}

QString importSentence(const ImportError &error)
{
    return filled(TransferTexts::of(error.kind()), {fieldsText(error.field()), error.detail()});
}

QString rowSentence(const CsvFault &fault)
{
    switch (fault.kind) {
    case CsvFaultKind::TooFewFields:
    case CsvFaultKind::TooManyFields:
        return TransferTexts::tr("The row has %n fields; it should have %1.", nullptr, fault.found).arg(fault.expected);
    case CsvFaultKind::FieldTooLong: return TransferTexts::tr("Field %1 is longer than %2 characters.").arg(fault.field).arg(kMaxFieldLength);
    case CsvFaultKind::RowTooLong: return TransferTexts::tr("The row is longer than %1 characters.").arg(kMaxRowLength);
    case CsvFaultKind::BadCharacter: return TransferTexts::tr("Field %1 holds a character that cannot be kept.").arg(fault.field);
    case CsvFaultKind::StrayQuote: return TransferTexts::tr("Field %1 holds a quote that is not doubled.").arg(fault.field);
    }
    Q_UNREACHABLE();
}

QString refusalSentence(const Refusal &refusal)
{
    if (refusal.fault)
        return rowSentence(*refusal.fault);
    return refusal.problem ? problemSentence(*refusal.problem) : TransferTexts::tr("The sum of the purchase is out of range.");
}
