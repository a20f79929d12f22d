// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offerlinerow.h"

class QVBoxLayout;

/// The lines of an offer being drafted. There is always an empty one at the end, so that Tab goes on to the next.
class OfferLinesEditor : public QWidget
{
    Q_OBJECT

public:
    OfferLinesEditor(ProductSuggest suggest, const Formats &formats, QWidget *parent = nullptr);

    void setLines(const QList<OfferLine> &lines);
    /// What is entered, without the empty line.
    QList<OfferLine> lines() const;
    void setTerms(const QString &currency, int offerDiscountBp);
    /// What was told before, one text a line.
    void setHints(const QStringList &hints);
    /// Checks each line and shows what is wrong beside it; false, with the focus in the first fault, when something is.
    bool check();
    /// Shows the problems of a saved attempt, whose fields are named "line 2 quantity"; returns the others.
    Problems showProblems(const Problems &problems);
    void focusFirst();
    /// The last one in the order of Tab.
    QWidget *lastField() const;
    /// Tab comes to the lines from `widget`.
    void setTabOrderAfter(QWidget *widget);

signals:
    void changed();

private:
    void addHeading();
    OfferLineRow *addRow();
    void remove(OfferLineRow *row);
    void keepEmptyRow();
    void number();
    void orderTabs();
    QList<OfferLineRow *> filledRows() const;

    ProductSuggest m_suggest;
    const Formats m_formats;
    QString m_currency;
    int m_offerDiscountBp = 0;
    QVBoxLayout *m_column;
    QWidget *m_before = nullptr;
    QList<OfferLineRow *> m_rows;
};
