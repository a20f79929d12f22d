// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/productid.h"

#include <QWidget>

#include <optional>

class Formats;
class GoodsPicker;
class PlainLabel;
class ProblemLine;
class QHBoxLayout;
class QLineEdit;
class QToolButton;
class Workspace;
struct ProductRow;

/// One field of a line, between its goods and its total.
struct LineField {
    QString name;    ///< in problems: "unit_price"
    QString part;    ///< in object names: "Price", as in "line1Price"
    QString heading; ///< over its column
    QString title;   ///< before what is wrong with it
    QString spoken;  ///< in its accessible name
    int width = 0;   ///< in pixels
    int scale = 0;   ///< of its number: 1000 for thousandths; 0: it is a text
};

/// One line of a document being entered: goods with suggestions from the products, the fields of that kind of document, its total, and
/// under it what is wrong. A document's own row says which fields there are and what they mean.
class LineRow : public QWidget
{
    Q_OBJECT

public:
    /// Widths in pixels of what stands behind the fields, for the heading over the rows.
    static int totalWidth();
    static int removeWidth();

    /// Its place from 1, for the names that a screen reader reads and tests find.
    virtual void setNumber(int number);
    /// Empty while it is none that is known: then there is no total.
    void setCurrency(const QString &currency);
    /// Nothing is entered yet.
    virtual bool isBlank() const = 0;
    /// What is wrong with it.
    virtual Problems problems() const = 0;
    virtual void showProblems(const Problems &problems);
    /// Its fields in the order of the Tab key.
    virtual QList<QWidget *> focusOrder() const;
    void focusGoods();
    void focusFault();

signals:
    void changed();
    void removeRequested();

protected:
    LineRow(Workspace &workspace, const QList<LineField> &fields, QWidget *parent);

    static LineField quantityField();
    static LineField priceField();
    static LineField taxField();

    /// What the row shows instead of the sentences for all records.
    virtual QString problemText(const Problem &problem) const = 0;
    /// What the line comes to, in minor units; nothing where that cannot be told.
    virtual std::optional<qint64> grossMinor() const = 0;

    const Formats &formats() const;
    QString currency() const { return m_currency; }
    QLineEdit *editor(const QString &field) const;
    /// No goods and no price.
    bool isUnnamed() const;
    /// The number that stands in a field, times its scale; 0 where it is none.
    qint64 scaled(const QString &field) const;
    /// The same in hundredths of a percent; beyond its bounds just so far that the rules refuse it.
    int share(const QString &field) const;
    /// What every line has, into the fields and, over `line`, out of them.
    template <typename Line>
    void showCommon(const Line &line)
    {
        fill(line.product, line.description, line.quantityMilli, line.unitPriceE4, line.taxRateBp);
    }
    template <typename Line>
    Line withCommon(Line line) const
    {
        line.product = product();
        line.description = description();
        line.quantityMilli = scaled(QStringLiteral("quantity"));
        line.unitPriceE4 = scaled(QStringLiteral("unit_price"));
        line.taxRateBp = share(QStringLiteral("tax_rate"));
        return line;
    }
    /// The rules' problems, but of a text that is no number just that.
    Problems withMisread(Problems problems) const;
    /// Names a part of the row by its number.
    void dress(QWidget *widget, const QString &part, const QString &spoken) const;
    /// Shows the total anew and tells.
    void refresh();
    /// Right below the fields.
    void addBelow(QWidget *widget);
    void addBesideProblem(QWidget *widget);

    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        LineField field;
        QLineEdit *editor;
    };

    void build(const QList<LineField> &fields);
    const Entry &entry(const QString &field) const;
    void fill(std::optional<ProductId> product, const QString &description, qint64 quantityMilli, qint64 priceE4, int taxRateBp);
    std::optional<ProductId> product() const;
    QString description() const;
    void takeProduct(const ProductRow &product);

    Workspace &m_workspace;
    QList<Entry> m_entries;
    QString m_currency;
    int m_number = 0;
    GoodsPicker *m_goods;
    PlainLabel *m_total;
    QToolButton *m_remove;
    ProblemLine *m_problem;
    QHBoxLayout *m_faults;
    QWidget *m_fault = nullptr;
};
