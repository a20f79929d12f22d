// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"

/// The list of cases with the chips that filter it and count.
class CaseList : public RecordList
{
    Q_OBJECT

public:
    explicit CaseList(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// How many cases press: unanswered or overdue.
    void pressingChanged(int count);

private:
    static ListDefinition definition(const Workspace &workspace);
};
