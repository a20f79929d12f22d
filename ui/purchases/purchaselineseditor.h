// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchases/purchaselinerow.h"

class QVBoxLayout;

/// The lines of an invoice being edited. There is always an empty one at the end, so that Tab goes on to the next.
class PurchaseLinesEditor : public QWidget
{
    Q_OBJECT

public:
    PurchaseLinesEditor(ProductSuggest suggest, const Formats &formats, QWidget *parent = nullptr);

    void setLines(const QList<PurchaseLine> &lines);
    /// What is entered, without the empty line.
    QList<PurchaseLine> lines() const;
    void setCurrency(const QString &currency);
    /// Checks each line and shows what is wrong beside it; false, with the focus in the first fault, when something is.
    bool check();
    /// Shows the problems of a saved attempt, whose fields are named "line 2 quantity"; returns the others.
    Problems showProblems(const Problems &problems);
    void focusFirst();
    /// Tab comes to the lines from `widget`.
    void setTabOrderAfter(QWidget *widget);

signals:
    void changed();
    /// The user wants the device that has this serial already.
    void deviceRequested(qint64 id);

private:
    void addHeading();
    PurchaseLineRow *addRow();
    void remove(PurchaseLineRow *row);
    void keepEmptyRow();
    void number();
    void orderTabs();
    QList<PurchaseLineRow *> filledRows() const;

    ProductSuggest m_suggest;
    const Formats m_formats;
    QString m_currency;
    QVBoxLayout *m_column;
    QWidget *m_before = nullptr;
    QList<PurchaseLineRow *> m_rows;
};
