// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importprofile.h"

#include <QScrollArea>

class QComboBox;

/// One line for each field of ours: the column of the file that it is read from.
class ColumnMapping : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    /// What the profile does not name is read from the column of the same name, if there is one.
    void setFields(ImportKind kind, const QStringList &headers, const ImportProfile &profile);
    /// Every field with its column; without one: an empty list.
    QHash<QString, QStringList> columns() const;

signals:
    void changed();

private:
    QComboBox *comboFor(const QString &field, const QStringList &headers, const ImportProfile &profile);

    QHash<QString, QComboBox *> m_combos;
};
