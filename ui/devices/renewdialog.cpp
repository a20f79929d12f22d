// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/renewdialog.h"

#include "models/contracts/contractrules.h"
#include "ui/core/formfield.h"
#include "ui/core/moneyfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

RenewDialog::RenewDialog(Workspace &workspace, const Contract &contract, QWidget *parent)
    : DeviceDialog(workspace, u"renewDialog"_s, tr("Renew contract %1").arg(contract.number), tr("&Renew the contract"), parent),
      m_price(new MoneyField(workspace.formats(), contract.currency)),
      m_reason(new QPlainTextEdit)
{
    auto *effect = new PlainLabel(tr("It then lasts until %1.").arg(workspace.formats().date(renewedEnd(contract))));
    effect->setObjectName(u"renewedEnd"_s);
    addWidget(effect);
    if (contract.renewalPriceMinor)
        m_price->setMoney({*contract.renewalPriceMinor, contract.currency});
    m_reason->setFixedHeight(px(32) * 2);
    addField(u"renewal_price"_s, tr("&Price"), m_price);
    addField(u"end_reason"_s, tr("&Why is it renewed?"), m_reason);
    setLeaveText(tr("&Leave it as it is"));
    m_reason->setFocus();
}

void RenewDialog::submit()
{
    Problems problems;
    if (!m_price->isAcceptable())
        problems.append({u"renewal_price"_s, ProblemKind::NotANumber, m_price->text()});
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty())
        problems.append({u"end_reason"_s, ProblemKind::Missing});
    if (!passes(problems))
        return;
    const auto price = m_price->money();
    emit submitted(price ? std::optional(price->minor) : std::nullopt, reason);
}
