// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/listtable.h"

/// The lines of a document, to be read. As high as its rows, up to a dozen: what follows stands right below. The first column, the goods,
/// takes what the others leave, and more lines of text where that is too little.
class LinesTable : public ListTable
{
    Q_OBJECT

public:
    explicit LinesTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// After its lines or its hidden columns have changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitRows();

    int m_fitted = 0; // the width
};
