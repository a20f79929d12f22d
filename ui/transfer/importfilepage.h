// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importkind.h"

#include <QWidget>

class FormField;
class Prompts;
class QComboBox;
class QLineEdit;

/// The first step of an import: which records, from which file.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(Prompts &prompts, QWidget *parent = nullptr);

    ImportKind kind() const;
    void setKind(ImportKind kind);
    QString path() const;
    void setPath(const QString &path);
    /// Says at the field that no file is named; false where one is.
    bool lacksFile();

private:
    void choose();
    void showNeeded();

    Prompts &m_prompts;
    QComboBox *m_kind;
    QLineEdit *m_path;
    FormField *m_kindField;
    FormField *m_pathField;
};
