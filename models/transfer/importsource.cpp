// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importsource.h"

#include "models/transfer/columnnames.h"
#include "models/transfer/decimal.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/importerror.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

static const QStringList &dateFields()
{
    static const QStringList names{u"birthday"_s, u"date"_s, u"delivered_on"_s, u"due_on"_s, u"opened_at"_s, u"first_response_at"_s,
                                   u"resolved_at"_s, u"closed_at"_s, u"at"_s, u"answered_at"_s, u"sent_at"_s, u"issued_on"_s,
                                   u"valid_until"_s, u"decided_at"_s, u"created_at"_s, u"starts_on"_s, u"ends_on"_s, u"registered_on"_s,
                                   u"void_on"_s, u"acquired_on"_s};
    return names;
}

static const QStringList &decimalFields()
{
    static const QStringList names{u"price"_s, u"tax_rate"_s, u"quantity"_s, u"unit_price"_s, u"discount"_s, u"total_discount"_s};
    return names;
}

static CsvOptions optionsOf(const ImportProfile &profile)
{
    CsvOptions options;
    options.encoding = profile.encoding;
    options.delimiter = profile.delimiter;
    options.hasHeader = true; // columns are named, by their headers
    return options;
}

static bool isPipe(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

ImportSource::ImportSource(const QString &path, ImportKind kind, const ImportProfile &profile, const QTimeZone &shopZone)
    : m_kind(kind), m_profile(profile), m_zone(profile.zone.value_or(shopZone)), m_givenPath(path), m_path(path)
{
    if (!DateForms::fromPatterns(profile.dates))
        throw ImportError(ImportErrorKind::WrongValue, u"dates"_s, profile.dates.join(u", "_s));
    if (path == u"-"_s || isPipe(path))
        m_path = keepPiped();
    try {
        read();
    } catch (const FileError &error) {
        throw FileError(error.kind(), shownName(), error.detail(), error.line());
    }
}

void ImportSource::read()
{
    m_reader = std::make_unique<CsvReader>(m_path, optionsOf(m_profile));
    m_detected.encoding = m_reader->encoding();
    m_detected.delimiter = m_reader->dialect().delimiter;
    mapFields();
    requireFields();
    detectForms();
}

ImportSource::~ImportSource() = default;

bool ImportSource::next()
{
    try {
        return m_reader->next();
    } catch (const FileError &error) {
        throw FileError(error.kind(), shownName(), error.detail(), error.line());
    }
}

/// What the user called the file; nobody knows the one in which a pipe's bytes are kept.
QString ImportSource::shownName() const
{
    return m_givenPath == u"-"_s ? u"standard input"_s : m_givenPath;
}

/// A pipe gives its bytes once, and the file is read twice: to find out how its dates are written, and for its rows.
QString ImportSource::keepPiped()
{
    constexpr qint64 kPiece = 1 << 16;
    QFile piped(m_path);
    if (!(m_path == u"-"_s ? piped.open(stdin, QIODevice::ReadOnly) : piped.open(QIODevice::ReadOnly)))
        throw FileError(FileErrorKind::NotReadable, shownName(), piped.errorString());
    m_kept = std::make_unique<QTemporaryFile>();
    if (!m_kept->open())
        throw FileError(FileErrorKind::NotWritable, m_kept->fileTemplate(), m_kept->errorString());
    for (auto piece = piped.read(kPiece); !piece.isEmpty(); piece = piped.read(kPiece)) {
        if (m_kept->write(piece) != piece.size())
            throw FileError(FileErrorKind::Full, m_kept->fileName());
    }
    if (!m_kept->flush())
        throw FileError(FileErrorKind::Full, m_kept->fileName());
    return m_kept->fileName();
}

int ImportSource::columnOf(const QString &field, const QString &header) const
{
    if (const auto column = columnNamed(m_reader->header(), header))
        return *column;
    throw ImportError(ImportErrorKind::MissingHeader, field, header);
}

void ImportSource::mapFields()
{
    const auto names = fieldsOf(m_kind);
    m_fields.resize(names.size());
    for (int i = 0; i < names.size(); ++i)
        mapField(i, names.at(i));
}

void ImportSource::mapField(int index, const QString &name)
{
    auto &source = m_fields[index];
    source.constant = m_profile.constants.value(name);
    if (const auto values = m_profile.values.constFind(name); values != m_profile.values.constEnd())
        source.values = &*values;
    if (m_profile.columns.contains(name)) {
        const auto headers = m_profile.columns.value(name);
        for (const auto &header : headers)
            source.columns.append(columnOf(name, header));
        return;
    }
    const auto headers = m_reader->header();
    const auto column = m_profile.constants.contains(name) ? std::nullopt : columnNamed(headers, name);
    if (column && headers.count(headers.at(*column)) > 1)
        throw FileError(FileErrorKind::BadHeader, m_path, u"names the column \"%1\" twice"_s.arg(headers.at(*column)), 1);
    if (column)
        source.columns = {*column};
}

void ImportSource::requireFields() const
{
    const auto names = fieldsOf(m_kind);
    const auto required = requiredFieldsOf(m_kind);
    for (const auto &oneOf : required) {
        const bool found = std::any_of(oneOf.begin(), oneOf.end(), [&](const QString &name) {
            const auto &source = m_fields.at(names.indexOf(name));
            return !source.columns.isEmpty() || !source.constant.isEmpty();
        });
        if (!found)
            throw ImportError(ImportErrorKind::RequiredField, oneOf.join(u" or "_s));
    }
}

void ImportSource::detectForms()
{
    constexpr int kSampleRows = 20000;
    const auto names = fieldsOf(m_kind);
    QList<DateDetector> dates(names.size());
    DecimalDetector decimals;
    CsvReader sample(m_path, optionsOf(m_profile));
    for (int i = 0; i < kSampleRows && sample.next(); ++i) {
        if (sample.row().fault)
            continue;
        for (int field = 0; field < names.size(); ++field) {
            if (m_fields.at(field).columns.size() != 1)
                continue;
            const auto text = sample.row().fields.at(m_fields.at(field).columns.constFirst()).trimmed();
            if (m_profile.empty.contains(text))
                continue;
            if (dateFields().contains(names.at(field)))
                dates[field].add(text);
            else if (decimalFields().contains(names.at(field)))
                decimals.add(text);
        }
    }
    useForms(dates, decimals);
}

void ImportSource::useForms(QList<DateDetector> &dates, const DecimalDetector &decimals)
{
    const auto finding = decimals.finding();
    const bool isComma = finding == DecimalFinding::Comma || (finding == DecimalFinding::Ambiguous && m_detected.delimiter == u';');
    m_detected.decimal = m_profile.decimal.value_or(isComma ? u',' : u'.');
    const auto named = DateForms::fromPatterns(m_profile.dates);
    const auto names = fieldsOf(m_kind);
    for (int i = 0; i < names.size(); ++i) {
        if (!dateFields().contains(names.at(i)) || (m_fields.at(i).columns.isEmpty() && m_fields.at(i).constant.isEmpty()))
            continue;
        if (!m_fields.at(i).constant.isEmpty())
            dates[i].add(m_fields.at(i).constant);
        const auto found = dates.at(i).finding();
        m_fields[i].dates = named->isEmpty() ? found.forms : *named;
        m_detected.dates.insert(names.at(i), m_fields.at(i).dates->patterns());
        if (named->isEmpty() && (found.outcome == DateOutcome::Ambiguous || found.outcome == DateOutcome::Mixed))
            m_detected.doubtfulDates.append(names.at(i));
    }
}
