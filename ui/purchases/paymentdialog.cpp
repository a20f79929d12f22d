// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/paymentdialog.h"

#include "models/purchases/paymentrules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/moneyfield.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchasetexts.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

PaymentDialog::PaymentDialog(const Workspace &workspace, const Purchase &purchase, QWidget *parent)
    : PurchaseDialog(u"paymentDialog"_s, tr("Payment for %1").arg(purchase.number), tr("&Record payment"), parent),
      m_date(new DateField(workspace.formats(), workspace.today())),
      m_amount(new MoneyField(workspace.formats(), purchase.currency)),
      m_method(new QComboBox)
{
    for (const auto method : allOf<PaymentMethod>())
        m_method->addItem(paymentMethodText(method), toWord(method));
    m_date->setDate(workspace.today());
    if (const auto open = balanceOf(purchase).openMinor(); open != 0)
        m_amount->setMoney({open, purchase.currency});
    addField(u"amount"_s, tr("&Amount"), m_amount)->setHint(tr("An amount below zero is paid back to the customer."));
    addField(u"method"_s, tr("&Method"), m_method);
    addField(u"date"_s, tr("&Date"), m_date);
    m_amount->setFocus();
    m_amount->selectAll();
}

void PaymentDialog::submit()
{
    const auto amount = m_amount->money();
    const Payment payment{
        .paidOn = m_date->date(),
        .amountMinor = amount ? amount->minor : 0,
        .method = fromWord<PaymentMethod>(m_method->currentData().toString()).value_or(PaymentMethod::Other)};
    auto problems = problemsOf(payment);
    for (auto &problem : problems) {
        if (problem.field == u"amount" && !amount)
            problem = {u"amount"_s, m_amount->text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotANumber,
                       m_amount->text()};
        if (problem.field == u"date" && !m_date->isAcceptable())
            problem = {u"date"_s, ProblemKind::NotADate, m_date->text()};
    }
    showProblems(problems);
    if (problems.isEmpty())
        emit submitted(payment);
}
