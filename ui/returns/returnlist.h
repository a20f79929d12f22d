// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"

/// A promised day, and whether it has passed without the goods being settled.
struct PromisedDay {
    QDate day;
    bool isLate = false;
};
Q_DECLARE_METATYPE(PromisedDay)

/// The list of returns with the chips that filter it. Counts what is late as `kLateCount`.
class ReturnList : public RecordList
{
    Q_OBJECT

public:
    static inline const QString kLateCount = QStringLiteral("late");

    explicit ReturnList(Workspace &workspace, QWidget *parent = nullptr);

private:
    static ListDefinition definition(const Workspace &workspace);
    static QList<ListColumn> columns(const Workspace &workspace);
};
