// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"
#include "ui/returns/returndetails.h"
#include "ui/returns/returnfields.h"
#include "ui/returns/returnstepdialog.h"

class FormField;
class PlainLabel;
class QLineEdit;

/// Asks what comes back in a case, why, and what is promised; says at once whether the money or a warranty answers.
class OpenReturnDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    OpenReturnDialog(const Workspace &workspace, const ReturnChoices &choices, QWidget *parent);

signals:
    /// A draft of what was chosen.
    void submitted(const Return &record);

protected:
    void submit() override;

private:
    void addFields();
    void showGoods();
    const ReturnChoice &chosen() const;
    std::optional<qint64> quantityMilli() const;

    const Formats m_formats;
    const QDate m_today;
    const ReturnChoices m_choices;
    QComboBox *m_goods;
    QLineEdit *m_quantity;
    FormField *m_quantityField = nullptr;
    PlainLabel *m_window;
    PlainLabel *m_cover;
    ReturnFields m_fields;
};
