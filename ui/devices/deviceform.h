// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devicedetails.h"
#include "ui/devices/devicedialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class RecordPicker;
class WarrantyFields;

/// Enters a device, such as one that was sold elsewhere, with its warranty in one go; or changes one.
class DeviceForm : public DeviceDialog
{
    Q_OBJECT

public:
    /// A device without an id is a new one; only that has fields for a warranty.
    DeviceForm(Workspace &workspace, const DeviceDetails &details, QWidget *parent);

    /// The two names as they are shown, for whoever tells of a conflict.
    QString productName() const;
    QString ownerName() const;

signals:
    void submitted(const Device &device, const std::optional<Warranty> &warranty);

protected:
    void submit() override;

private:
    void build();
    void buildWarranty();
    void suggestWarranty();
    Device entered() const;
    Problems problems() const;

    Device m_before;
    RecordPicker *m_product;
    QLineEdit *m_serial;
    RecordPicker *m_owner;
    DateField *m_acquired;
    QComboBox *m_status;
    QPlainTextEdit *m_note;
    QCheckBox *m_withWarranty = nullptr;
    WarrantyFields *m_warranty = nullptr;
};
