// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "ui/core/linerow.h"

class QPushButton;

/// One line of an invoice being edited: with a serial number, and the way to the device that has it already.
class PurchaseLineRow : public LineRow
{
    Q_OBJECT

public:
    using Line = PurchaseLine;

    explicit PurchaseLineRow(Workspace &workspace, QWidget *parent = nullptr);

    static QList<LineField> fields();

    void setLine(const PurchaseLine &line);
    /// What is entered; where it is no number, the value is 0.
    PurchaseLine line() const;
    void setNumber(int number) override;
    bool isBlank() const override;
    Problems problems() const override;
    void showProblems(const Problems &problems) override;
    QList<QWidget *> focusOrder() const override;

signals:
    /// The user wants the device that has this serial already.
    void deviceRequested(qint64 id);

protected:
    QString problemText(const Problem &problem) const override;
    std::optional<qint64> grossMinor() const override;

private:
    PurchaseLine m_base; // what the fields do not show: id, delivery, what it takes back
    QPushButton *m_other; // beside a serial that is taken
    qint64 m_taken = 0;
};
