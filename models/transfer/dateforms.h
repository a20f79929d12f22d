// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/dateform.h"
#include "models/transfer/parsed.h"

#include <QStringList>

/// The ways in which the dates of one column may be written. Where they disagree about a text, it is refused, never guessed.
class DateForms
{
public:
    DateForms() = default;
    explicit DateForms(const QList<DateForm> &forms) : m_forms(forms) {}
    /// The forms that a profile names; nothing when one of the patterns cannot be understood.
    static std::optional<DateForms> fromPatterns(const QStringList &patterns);

    QStringList patterns() const;
    bool isEmpty() const { return m_forms.isEmpty(); }
    /// For a column where a spreadsheet has read some dates as year-month-day and left others: day and month of those it read
    /// may be swapped. A year-first date that would also be one with day and month swapped is then refused.
    void suspectSwaps() { m_suspectsSwaps = true; }

    /// NotADate where no form fits or the day does not exist; AmbiguousDate where the text could be two dates.
    Parsed<LocalMoment> parse(QStringView text) const;
    /// The date alone; a time behind it is dropped.
    Parsed<QDate> parseDate(QStringView text) const;

private:
    QList<DateForm> m_forms;
    bool m_suspectsSwaps = false;
};

/// What the dates of a column look like.
enum class DateOutcome {
    None,      ///< nothing looks like a date
    One,       ///< one form fits all
    Ambiguous, ///< two forms fit all: day and month cannot be told apart
    Mixed,     ///< two or more forms in one column, or dates that contradict each other
};

/// What was found out about a column, and the forms to read it with. The forms refuse every date that is in doubt.
struct DateFinding {
    DateOutcome outcome = DateOutcome::None;
    DateForms forms;
    /// How many of the texts that are not empty have no known form.
    qint64 unreadable = 0;
};

/// Finds out how the dates of one column are written, text by text.
class DateDetector
{
public:
    void add(QStringView text);
    DateFinding finding() const;

private:
    struct Family {
        quint32 inAll = ~0U;
        quint32 inAny = 0;
    };

    QList<DateForm> formsOf(qsizetype index) const;

    QList<Family> m_families;
    qint64 m_unreadable = 0;
};
