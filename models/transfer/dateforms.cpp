// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/dateforms.h"

using namespace Qt::StringLiterals;

std::optional<DateForms> DateForms::fromPatterns(const QStringList &patterns)
{
    QList<DateForm> forms;
    for (const auto &pattern : patterns) {
        const auto form = DateForm::fromPattern(pattern);
        if (!form)
            return std::nullopt;
        forms.append(*form);
    }
    return DateForms(forms);
}

QStringList DateForms::patterns() const
{
    QStringList patterns;
    for (const auto &form : m_forms)
        patterns.append(form.pattern());
    return patterns;
}

/// True when day and month of `date` could be swapped and would then mean another day.
static bool couldBeSwapped(QDate date)
{
    return date.day() <= 12 && date.day() != date.month();
}

Parsed<LocalMoment> DateForms::parse(QStringView text) const
{
    std::optional<LocalMoment> found;
    for (const auto &form : m_forms) {
        const auto moment = form.parse(text);
        if (!moment)
            continue;
        const bool isInDoubt = m_suspectsSwaps && form.isYearFirst() && couldBeSwapped(moment->date);
        if (isInDoubt || (found && *found != *moment))
            return Parsed<LocalMoment>::failed(ProblemKind::AmbiguousDate);
        found = moment;
    }
    return found ? Parsed<LocalMoment>{*found, {}} : Parsed<LocalMoment>::failed(ProblemKind::NotADate);
}

Parsed<QDate> DateForms::parseDate(QStringView text) const
{
    const auto moment = parse(text);
    return {moment.value.date, moment.problem};
}

/// The forms that are tried, in families: within one, only the order of day and month differs.
static const QList<QList<DateForm>> &knownFamilies()
{
    static const QList<QList<DateForm>> families = [] {
        const QList<QStringList> patterns{
            {u"yyyy-MM-dd"_s},   {u"d.M.yyyy"_s},   {u"d/M/yyyy"_s, u"M/d/yyyy"_s}, {u"d-M-yyyy"_s, u"M-d-yyyy"_s},
            {u"yyyy/MM/dd"_s},   {u"yyyy.MM.dd"_s}, {u"d/M/yy"_s, u"M/d/yy"_s},     {u"d.M.yy"_s},
            {u"d-M-yy"_s, u"M-d-yy"_s}, {u"yyyyMMdd"_s},
        };
        QList<QList<DateForm>> made;
        for (const auto &family : patterns) {
            made.append(QList<DateForm>());
            for (const auto &pattern : family)
                made.last().append(*DateForm::fromPattern(pattern));
        }
        return made;
    }();
    return families;
}

void DateDetector::add(QStringView text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto &known = knownFamilies();
    m_families.resize(known.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        quint32 fitting = 0;
        for (qsizetype j = 0; j < known[i].size(); ++j)
            fitting |= known[i][j].parse(text) ? 1U << j : 0U;
        if (fitting == 0)
            continue;
        m_families[i].inAll &= fitting;
        m_families[i].inAny |= fitting;
        return;
    }
    ++m_unreadable;
}

/// The forms that fit all dates of the family, or, where they contradict each other, all that fit any.
QList<DateForm> DateDetector::formsOf(qsizetype index) const
{
    const auto &family = m_families[index];
    const auto fitting = family.inAll != 0 ? family.inAll : family.inAny;
    const auto &candidates = knownFamilies()[index];
    QList<DateForm> forms;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if ((fitting & (1U << i)) != 0)
            forms.append(candidates[i]);
    }
    return forms;
}

DateFinding DateDetector::finding() const
{
    QList<DateForm> forms;
    int families = 0;
    bool isContradictory = false;
    for (qsizetype i = 0; i < m_families.size(); ++i) {
        const auto &family = m_families[i];
        if (family.inAny == 0)
            continue;
        ++families;
        isContradictory = isContradictory || family.inAll == 0;
        forms += formsOf(i);
    }
    DateFinding finding{DateOutcome::None, DateForms(forms), m_unreadable};
    if (families > 1 || isContradictory)
        finding.outcome = DateOutcome::Mixed;
    else if (families == 1)
        finding.outcome = forms.size() == 1 ? DateOutcome::One : DateOutcome::Ambiguous;
    if (families > 1)
        finding.forms.suspectSwaps();
    return finding;
}
