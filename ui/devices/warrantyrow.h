// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warranties/warrantyrules.h"

#include <QWidget>

class Formats;
class QLayout;

/// One layer of a device's cover: its name and term, its state, its registration, and what can be done with it.
class WarrantyRow : public QWidget
{
    Q_OBJECT

public:
    WarrantyRow(const CoverLayer &layer, QDate today, const Formats &formats, bool canWrite, QWidget *parent = nullptr);

signals:
    void registerRequested();
    void voidRequested();

private:
    QString describe(const CoverLayer &layer, const Formats &formats) const;
    void addAction(QLayout *row, const QString &name, const QString &text, const QString &iconName, void (WarrantyRow::*signal)());

    QString m_name;
};
