// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"

/// The list of offers with the chips that filter it; what waits goes to the navigation.
class OfferList : public RecordList
{
    Q_OBJECT

public:
    explicit OfferList(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// Issued offers whose last day is today or tomorrow, and drafts of whoever is at the desk.
    void waitingChanged(int count);

private:
    static ListDefinition definition(const Workspace &workspace);
    static QList<ListColumn> columns(const Workspace &workspace);
};
