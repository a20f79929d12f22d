// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/ownerdialog.h"

#include "models/core/textfold.h"
#include "ui/core/formfield.h"
#include "ui/core/recordsuggestions.h"

using namespace Qt::StringLiterals;

OwnerDialog::OwnerDialog(Workspace &workspace, const DeviceDetails &details, QWidget *parent)
    : DeviceDialog(workspace, u"ownerDialog"_s, tr("Owner of %1").arg(details.product.name), tr("&Change the owner"), parent),
      m_owner(new RecordPicker(customerSuggestions(workspace, this))),
      m_reason(new QLineEdit)
{
    m_owner->setChoice(details.device.owner.value_or(CustomerId{}).value, details.ownerName);
    addField(u"owner"_s, tr("&Owner"), m_owner)->setHint(tr("A piece of the name, phone or e-mail. Empty where nobody is known."));
    addField(u"reason"_s, tr("&Why it changed"), m_reason)->setHint(tr("Such as: sold on, given to a child."));
    m_owner->setFocus();
    m_owner->selectAll();
}

void OwnerDialog::submit()
{
    Problems problems;
    if (m_owner->choice() == 0 && !m_owner->text().trimmed().isEmpty())
        problems.append({u"owner"_s, ProblemKind::UnknownReference, m_owner->text()});
    if (!passes(problems))
        return;
    const auto owner = m_owner->choice() > 0 ? std::optional(CustomerId{m_owner->choice()}) : std::nullopt;
    emit submitted(owner, cleanLine(m_reason->text()));
}
