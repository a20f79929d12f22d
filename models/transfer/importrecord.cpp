// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importrecord.h"

#include "models/core/fieldrules.h"
#include "models/core/textfold.h"
#include "models/transfer/decimal.h"

using namespace Qt::StringLiterals;

ImportRecord::ImportRecord(const ImportSource &source, ImportKind kind)
    : m_source(source), m_names(fieldsOf(kind)), m_times(source.zone())
{
}

void ImportRecord::turn()
{
    m_problems.clear();
    m_warnings.clear();
}

void ImportRecord::addWarning(int field, ProblemKind kind, const QString &detail)
{
    m_warnings.append({m_names.at(field), kind, detail.left(80)});
}

void ImportRecord::addProblem(int field, ProblemKind kind, const QString &detail)
{
    m_problems.append({m_names.at(field), kind, detail.left(80)});
}

bool ImportRecord::isMapped(int field) const
{
    return !m_source.field(field).columns.isEmpty();
}

QString ImportRecord::joined(const FieldSource &source) const
{
    const auto &fields = m_source.row().fields;
    if (source.columns.size() == 1)
        return fields.at(source.columns.constFirst()).trimmed().toString();
    QStringList parts;
    for (const auto column : source.columns) {
        if (const auto part = fields.at(column).trimmed(); !part.isEmpty())
            parts.append(part.toString());
    }
    return parts.join(u' ');
}

QString ImportRecord::text(int field)
{
    const auto &source = m_source.field(field);
    if (source.columns.isEmpty())
        return source.constant;
    auto value = joined(source);
    if (value.isEmpty() || m_source.profile().empty.contains(value))
        return source.constant;
    if (!source.values)
        return value;
    if (const auto mapped = source.values->constFind(value); mapped != source.values->constEnd())
        return *mapped;
    const auto any = source.values->constFind(u"*"_s);
    return any == source.values->constEnd() ? value : *any;
}

QString ImportRecord::requiredText(int field)
{
    auto value = text(field);
    if (value.isEmpty())
        addProblem(field, ProblemKind::Missing);
    return value;
}

QString ImportRecord::idText(int field)
{
    const auto value = text(field);
    return withoutPointZero(value).toString();
}

QString ImportRecord::fitting(int field, const QString &text, int longest)
{
    auto line = cleanLine(text);
    checkText(m_problems, m_names.at(field), line, longest);
    return line;
}

std::optional<QDate> ImportRecord::date(int field)
{
    const auto value = text(field);
    const auto &forms = m_source.field(field).dates;
    if (value.isEmpty() || !forms)
        return std::nullopt;
    const auto parsed = forms->parseDate(value);
    if (parsed.isValid())
        return parsed.value;
    addProblem(field, *parsed.problem, value);
    return std::nullopt;
}

std::optional<Instant> ImportRecord::instant(int field)
{
    const auto value = text(field);
    const auto &forms = m_source.field(field).dates;
    if (value.isEmpty() || !forms)
        return std::nullopt;
    const auto moment = forms->parse(value);
    const auto parsed = m_times.toInstant(moment);
    if (parsed.isValid() && isThinkable(moment.value.date))
        return parsed.value;
    addProblem(field, parsed.problem.value_or(ProblemKind::OutOfRange), value);
    return std::nullopt;
}

std::optional<qint64> ImportRecord::scaled(int field, int places)
{
    const auto value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = parseDecimal(value, m_source.detected().decimal);
    if (!parsed.isValid()) {
        addProblem(field, *parsed.problem, value);
        return std::nullopt;
    }
    const auto number = scaledTo(parsed.value, places);
    if (!number || !fits(parsed.value, places)) {
        addProblem(field, ProblemKind::OutOfRange, value);
        return std::nullopt;
    }
    return number;
}

std::optional<int> ImportRecord::integer(int field, int least, int most)
{
    const auto value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = parseInteger(value, m_source.detected().decimal);
    if (!parsed.isValid())
        addProblem(field, *parsed.problem, value);
    else if (parsed.value < least || parsed.value > most)
        addProblem(field, ProblemKind::OutOfRange, value);
    else
        return static_cast<int>(parsed.value);
    return std::nullopt;
}

std::optional<bool> ImportRecord::flag(int field)
{
    const auto value = text(field).toLower();
    if (value.isEmpty())
        return std::nullopt;
    static const QStringList yes{u"1"_s, u"yes"_s, u"true"_s, u"y"_s, u"t"_s, u"tak"_s, u"да"_s};
    static const QStringList no{u"0"_s, u"no"_s, u"false"_s, u"n"_s, u"f"_s, u"nie"_s, u"нет"_s};
    if (yes.contains(value))
        return true;
    if (no.contains(value))
        return false;
    addProblem(field, ProblemKind::UnknownChoice, value);
    return std::nullopt;
}
