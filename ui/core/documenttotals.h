// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/plainlabel.h"

#include <QHash>

class Formats;

/// Net, tax and total of a document below its lines; a document's own class adds what else there is to sum up.
class DocumentTotals : public QWidget
{
    Q_OBJECT

protected:
    explicit DocumentTotals(QWidget *parent);

    PlainLabel *addRow(const QString &name, const QString &title, PlainLabel::Type type = PlainLabel::Type::Body);
    void addSums();
    void showSums(qint64 netMinor, qint64 grossMinor, const QString &currency, const Formats &formats);
    void setRowShown(PlainLabel *value, bool shown);

private:
    QHash<PlainLabel *, QWidget *> m_captions;
    PlainLabel *m_net = nullptr;
    PlainLabel *m_tax = nullptr;
    PlainLabel *m_gross = nullptr;
};
