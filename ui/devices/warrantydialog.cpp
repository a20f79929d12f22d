// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/warrantydialog.h"

#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/devices/warrantyfields.h"

using namespace Qt::StringLiterals;

WarrantyDialog::WarrantyDialog(Workspace &workspace, const DeviceDetails &details, QWidget *parent)
    : DeviceDialog(workspace, u"warrantyDialog"_s, tr("Warranty of %1").arg(details.product.name), tr("&Add the warranty"), parent),
      m_device(details.device.id),
      m_fields(new WarrantyFields(workspace))
{
    setMinimumWidth(px(32) * 18);
    if (details.layers.isEmpty())
        m_fields->suggest(details.product, details.device.acquiredOn.value_or(workspace.today()));
    addFields(m_fields->fields());
    addWidget(m_fields);
    m_fields->first()->setFocus();
}

void WarrantyDialog::submit()
{
    if (!passes(m_fields->problems()))
        return;
    auto warranty = m_fields->entered();
    warranty.device = m_device;
    emit submitted(warranty);
}
