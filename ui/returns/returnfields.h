// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/returns/return.h"

#include <QStringList>

class DateField;
class QComboBox;
class QPlainTextEdit;
class Workspace;

/// The inputs for what a person says of a return: what is asked for, why, and what was promised. Whoever makes them puts each into a
/// field of its own.
struct ReturnFields {
    ReturnFields(const Workspace &workspace, const QStringList &reasons);

    void show(const Return &record);
    /// Puts what is typed into `record`.
    void write(Return &record) const;
    /// What is typed but means nothing; what is wrong with the values, the rules say.
    Problems problems() const;

    QComboBox *kind;
    QComboBox *reason; ///< takes any text, and offers those in use
    QPlainTextEdit *description;
    DateField *promised;
};
