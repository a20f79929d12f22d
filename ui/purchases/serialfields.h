// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"

#include <QHash>
#include <QScrollArea>

class FormField;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

/// Asks for the serials of what is handed over: one line for one piece, a field with one a line for several. What is not known stays
/// empty. Problems know a field as "line 2 serial".
class SerialFields : public QScrollArea
{
    Q_OBJECT

public:
    /// `units` are the pieces of each line that become devices; other lines have no field.
    SerialFields(const Purchase &purchase, const QHash<PurchaseLineId, int> &units, QWidget *parent = nullptr);

    const QList<FormField *> &fields() const { return m_fields; }
    /// Only of these lines is something asked.
    void setLines(const QList<PurchaseLineId> &lines);
    QHash<PurchaseLineId, QStringList> serials() const;

private:
    struct Entry {
        PurchaseLineId line;
        FormField *field = nullptr;
        QLineEdit *one = nullptr;        // for one piece
        QPlainTextEdit *several = nullptr; // else
    };
    void add(const PurchaseLine &line, int place, int units, QVBoxLayout *column);

    QList<Entry> m_entries;
    QList<FormField *> m_fields;
};
