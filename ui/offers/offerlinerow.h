// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/productstore.h"
#include "models/offers/offer.h"
#include "ui/core/formats.h"

#include <QWidget>

#include <functional>

class PlainLabel;
class ProblemLine;
class QLineEdit;
class QToolButton;
class RecordPicker;

/// Brings the products that fit a text, now or later.
using ProductSuggest =
    std::function<void(const QString &text, const std::function<void(const QList<ProductRow> &)> &done)>;

/// One line of an offer being drafted: goods with suggestions from the products, quantity, net price, discount, tax, its total, and
/// under it what the customer was told before.
class OfferLineRow : public QWidget
{
    Q_OBJECT

public:
    OfferLineRow(ProductSuggest suggest, const Formats &formats, QWidget *parent = nullptr);

    /// Widths in pixels of what stands after the goods, for the heading over the rows.
    static QList<int> columnWidths();

    void setLine(const OfferLine &line);
    /// What is entered; where it is no number, the value is 0.
    OfferLine line() const;
    /// Its place from 1, for the names that a screen reader reads and tests find.
    void setNumber(int number);
    /// What the total depends on beside the line itself.
    void setTerms(const QString &currency, int offerDiscountBp);
    /// What was told before, in words.
    void setHint(const QString &hint);
    /// Nothing is entered yet.
    bool isBlank() const;
    /// What is wrong with it.
    Problems problems() const;
    void showProblems(const Problems &problems);
    /// Its fields in the order of the Tab key.
    QList<QWidget *> focusOrder() const;
    void focusGoods();
    void focusFault();

signals:
    void changed();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addNumber(int width, const QString &text);
    void suggest(const QString &text, const std::function<void(const QList<struct Suggestion> &)> &done);
    void takeProduct(qint64 id);
    void refresh();

    ProductSuggest m_suggest;
    const Formats m_formats;
    OfferLine m_base; // what the fields do not show: its id
    QList<ProductRow> m_suggested;
    QString m_currency;
    int m_offerDiscountBp = 0;
    RecordPicker *m_goods;
    QLineEdit *m_quantity;
    QLineEdit *m_price;
    QLineEdit *m_discount;
    QLineEdit *m_tax;
    PlainLabel *m_total;
    PlainLabel *m_hint;
    QToolButton *m_remove;
    ProblemLine *m_problem;
    QWidget *m_fault = nullptr;
};
