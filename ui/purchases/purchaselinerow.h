// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/productstore.h"
#include "models/purchases/purchase.h"
#include "ui/core/formats.h"

#include <QWidget>

#include <functional>

class PlainLabel;
class ProblemLine;
class QLineEdit;
class QPushButton;
class QToolButton;
class RecordPicker;

/// Brings the products that fit a text, now or later.
using ProductSuggest =
    std::function<void(const QString &text, const std::function<void(const QList<ProductRow> &)> &done)>;

/// One line of an invoice being edited: goods with offers from the products, serial, quantity, net price, tax, and its total.
class PurchaseLineRow : public QWidget
{
    Q_OBJECT

public:
    PurchaseLineRow(ProductSuggest suggest, const Formats &formats, QWidget *parent = nullptr);

    /// Widths in pixels of what stands after the goods, for the heading over the rows.
    static QList<int> columnWidths();

    void setLine(const PurchaseLine &line);
    /// What is entered; where it is no number, the value is 0.
    PurchaseLine line() const;
    /// Its place from 1, for the names that a screen reader reads and tests find.
    void setNumber(int number);
    void setCurrency(const QString &currency);
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
    /// The user wants the device that has this serial already.
    void deviceRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addNumber(int width, const QString &text);
    void offer(const QString &text, const std::function<void(const QList<struct Suggestion> &)> &done);
    void takeProduct(qint64 id);
    void refresh();

    ProductSuggest m_suggest;
    const Formats m_formats;
    PurchaseLine m_base; // what the fields do not show: id, delivery, what it takes back
    QList<ProductRow> m_offered;
    QString m_currency;
    RecordPicker *m_goods;
    QLineEdit *m_serial;
    QLineEdit *m_quantity;
    QLineEdit *m_price;
    QLineEdit *m_tax;
    PlainLabel *m_total;
    QToolButton *m_remove;
    ProblemLine *m_problem;
    QPushButton *m_other; // beside a serial that is taken
    qint64 m_taken = 0;
    QWidget *m_fault = nullptr;
};
