// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/refunddialog.h"

#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/moneyfield.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

RefundDialog::RefundDialog(const Workspace &workspace, const ReturnDetails &details, QWidget *parent)
    : ReturnStepDialog(u"refundDialog"_s, tr("Refund %1").arg(details.record.number), tr("&Refund"), parent),
      m_formats(workspace.formats()),
      m_limit(*details.refund),
      m_amount(new MoneyField(workspace.formats(), details.refund->currency)),
      m_method(new QComboBox),
      m_beyond(new QCheckBox(tr("Pay back &more than was paid for it")))
{
    const auto money = [this](qint64 minor) { return m_formats.money({minor, m_limit.currency}); };
    addNote(u"refundNote"_s, tr("It cost %1 in %2. What goes back is posted there as a return.").arg(money(m_limit.priceMinor), m_limit.purchaseNumber));
    for (const auto method : allOf<PaymentMethod>())
        m_method->addItem(paymentMethodText(method), toWord(method));
    if (m_limit.mostMinor > 0)
        m_amount->setMoney({m_limit.mostMinor, m_limit.currency});
    m_amountField = addField(u"amount"_s, tr("&Amount"), m_amount);
    m_amountField->setHint(tr("No more than was paid for it: %1.").arg(money(m_limit.mostMinor)));
    m_beyond->setObjectName(u"beyondPaid"_s);
    addWidget(m_beyond);
    addField(u"method"_s, tr("M&ethod"), m_method);
    m_day = addDay(workspace, u"date"_s, tr("&Date"));
    m_amount->setFocus();
    m_amount->selectAll();
}

Problems RefundDialog::problems() const
{
    const auto amount = m_amount->money();
    auto problems = problemsOfDay(u"date"_s, *m_day);
    if (!amount)
        problems.prepend({u"amount"_s, m_amount->text().isEmpty() ? ProblemKind::Missing : ProblemKind::NotANumber, m_amount->text()});
    else if (amount->minor <= 0)
        problems.prepend({u"amount"_s, ProblemKind::OutOfRange, m_amount->text()});
    return problems;
}

void RefundDialog::submit()
{
    if (!accepts(problems()))
        return;
    const Refund refund{.amountMinor = m_amount->money()->minor,
                        .method = fromWord<PaymentMethod>(m_method->currentData().toString()).value_or(PaymentMethod::Other),
                        .day = m_day->date(),
                        .beyondPaid = m_beyond->isChecked(),
                        .adjustmentText = m_amount->money()->minor < m_limit.priceMinor ? tr("Deducted from the refund") : tr("Added to the refund")};
    if (refund.amountMinor > m_limit.mostMinor && !refund.beyondPaid) {
        m_amountField->setProblemText(
            tr("Only %1 was paid for it. Tick the box below to pay back more.").arg(m_formats.money({m_limit.mostMinor, m_limit.currency})));
        m_amount->setFocus();
        return;
    }
    setWriting(true);
    emit submitted(refund);
}
