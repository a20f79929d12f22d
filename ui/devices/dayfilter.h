// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <atomic>
#include <memory>

class RecordList;

/// How many days the chip beside it looks ahead: "Ends within [30 days]". Changing it chooses the chip.
class DayFilter : public QSpinBox
{
    Q_OBJECT

public:
    /// Shared with the list's query, which runs on another thread.
    using Days = std::shared_ptr<std::atomic<int>>;

    static Days start() { return std::make_shared<std::atomic<int>>(30); }

    /// Stands behind the chip of the filter `word`, which must be the last one of `list`.
    DayFilter(const QString &name, const QString &title, const QString &word, const Days &days, RecordList *list);

private:
    void standBeside(class Chip *chip);
    void showUnit();

    Days m_days;
};
