// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/listtable.h"

/// The lines of a document, to be read. As high as its rows, up to a dozen: what follows stands right below. The first column, the goods,
/// takes what the others leave.
class LinesTable : public ListTable
{
    Q_OBJECT

public:
    explicit LinesTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// After its lines or its hidden columns have changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    int m_fitted = 0; // the width
};
