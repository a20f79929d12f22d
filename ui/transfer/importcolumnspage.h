// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importpreview.h"

#include <QWidget>

class ColumnMapping;
class FormField;
class Prompts;
class QComboBox;
class QTableWidget;

/// The second step of an import: the beginning of the file as it is read, which column is which field, how dates are written.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(Prompts &prompts, QWidget *parent = nullptr);

    void showFile(ImportKind kind, const ImportPreview &preview, const ImportProfile &profile);
    /// What was chosen, with what the profile shown says beyond it.
    ImportProfile profile() const;
    /// Asks about the dates of these fields, as day and month cannot be told apart; empty: nothing to ask.
    void setDoubtfulDates(const QStringList &fields);

signals:
    /// The encoding or the delimiter: the beginning has to be read again.
    void formatChanged();
    /// The columns or the dates.
    void mappingChanged();
    /// A mapping was read from a file.
    void loaded(const ImportProfile &profile);
    void saved(const QString &sentence);
    void failed(const QString &sentence);

private:
    void build();
    void load();
    void save();
    void fillFormats();
    void fillDates();
    void showRows(const ImportPreview &preview);

    Prompts &m_prompts;
    ImportKind m_kind = ImportKind::Customers;
    ImportPreview m_preview;
    ImportProfile m_profile;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QComboBox *m_duplicates;
    FormField *m_datesField;
    ColumnMapping *m_mapping;
    QTableWidget *m_rows;
};
