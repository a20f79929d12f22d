// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "ui/devices/devicedialog.h"

class MoneyField;
class QPlainTextEdit;

/// Renews a contract by its term: asks for the price and why.
class RenewDialog : public DeviceDialog
{
    Q_OBJECT

public:
    RenewDialog(Workspace &workspace, const Contract &contract, QWidget *parent);

signals:
    /// No price: the agreed one stays.
    void submitted(std::optional<qint64> priceMinor, const QString &reason);

protected:
    void submit() override;

private:
    MoneyField *m_price;
    QPlainTextEdit *m_reason;
};
