// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseview.h"

#include "models/purchases/purchaserules.h"
#include "models/storage/eventlog.h"
#include "ui/core/chip.h"
#include "ui/core/icons.h"
#include "ui/core/linestable.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchaselinesmodel.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/purchasetotals.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchaseView::PurchaseView(Workspace &workspace, QWidget *parent)
    : RecordView(u"purchase"_s, tr("Purchase"), workspace, parent),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_payment(new Chip({}, Meaning::Neutral)),
      m_customer(new QPushButton),
      m_dates(new PlainLabel),
      m_lines(new PurchaseLinesModel(this)),
      m_table(new LinesTable(m_lines)),
      m_totals(new PurchaseTotals),
      m_payments(new PlainLabel),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    buildHead();
    buildActions();
    buildLines();
    m_payments->setObjectName(u"payments"_s);
    column()->addWidget(m_payments);
    addText(u"history"_s, m_history);
}

void PurchaseView::buildHead()
{
    m_status->setObjectName(u"purchaseStatus"_s);
    m_payment->setObjectName(u"purchasePayment"_s);
    addTitle(u"purchaseNumber"_s, m_number, {m_status, m_payment});
    auto *who = new QHBoxLayout;
    who->setSpacing(px(8));
    m_customer->setObjectName(u"openCustomer"_s);
    m_dates->setObjectName(u"purchaseDates"_s);
    m_dates->setForegroundRole(kMutedRole);
    m_dates->setWordWrap(true);
    who->addWidget(m_customer);
    who->addWidget(m_dates, 1);
    column()->addLayout(who);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_details.purchase.customer)
            emit customerRequested(m_details.purchase.customer->value);
    });
    m_related = addFlow();
}

void PurchaseView::buildActions()
{
    m_actions = addFlow();
    m_deliver = addAction(m_actions, u"deliver"_s, tr("Hand o&ver"), u"check"_s, &PurchaseView::deliverRequested);
    m_pay = addAction(m_actions, u"recordPayment"_s, tr("Record &payment"), u"payment"_s, &PurchaseView::paymentRequested);
    m_return = addAction(m_actions, u"takeBack"_s, tr("Take &back"), u"return"_s, &PurchaseView::returnRequested);
    m_edit = addAction(m_actions, u"editPurchase"_s, tr("&Edit"), u"document-edit"_s, &PurchaseView::editRequested);
    m_survey = addAction(m_actions, u"enterPurchaseAnswer"_s, tr("Enter an &answer"), u"survey"_s, &PurchaseView::surveyRequested);
    m_survey->setToolTip(tr("What the customer said of this purchase when asked"));
    m_cancel = addAction(m_actions, u"cancelPurchase"_s, tr("Cancel this purchase"), u"block"_s, &PurchaseView::cancelRequested);
}

void PurchaseView::buildLines()
{
    m_table->setObjectName(u"purchaseLines"_s);
    m_table->setAccessibleName(tr("Lines of the purchase"));
    column()->addWidget(m_table);
    column()->addWidget(m_totals);
}

void PurchaseView::setDetails(const PurchaseDetails &details)
{
    m_details = details;
    m_lines->setPurchase(details.purchase, details.returnedMilli, workspace().formats());
    const bool hasSerials = std::any_of(details.purchase.lines.begin(), details.purchase.lines.end(),
                                        [](const PurchaseLine &line) { return !line.serial.isEmpty(); });
    m_table->setColumnHidden(PurchaseLinesModel::Serial, !hasSerials);
    m_table->fit();
    m_totals->setPurchase(details.purchase, workspace().formats());
    showHead();
    showActions();
    showRelated();
    showPayments();
    showHistory();
}

void PurchaseView::showHead()
{
    const auto &purchase = m_details.purchase;
    const auto &formats = workspace().formats();
    const auto payment = paymentStateOf(balanceOf(purchase), workspace().today());
    m_number->setText(purchase.kind == PurchaseKind::Return ? tr("Return %1").arg(purchase.number) : purchase.number);
    m_status->setState(purchaseStatusText(purchase.status), purchaseStatusMeaning(purchase.status),
                       purchaseStatusIcon(purchase.status));
    m_payment->setState(paymentStateText(payment), paymentStateMeaning(payment), paymentStateIcon(payment));
    m_customer->setIcon(icon(purchase.customer ? u"person"_s : u"counter"_s));
    m_customer->setText(purchase.customer ? withoutMnemonics(m_details.customerName) : tr("Counter sale"));
    m_customer->setAccessibleName(purchase.customer ? tr("Open customer %1").arg(m_details.customerName)
                                                    : tr("Counter sale"));
    m_customer->setEnabled(purchase.customer.has_value());
    QStringList parts{purchase.madeAt ? formats.dateTime(*purchase.madeAt) : formats.date(purchase.madeOn),
                      channelText(purchase.channel)};
    if (purchase.dueOn)
        parts.append(tr("due %1").arg(formats.date(*purchase.dueOn)));
    m_dates->setText(factsText(parts));
}

void PurchaseView::showActions()
{
    const auto &purchase = m_details.purchase;
    const auto any = [&purchase](auto rule) {
        return std::any_of(purchase.lines.begin(), purchase.lines.end(),
                           [&](const PurchaseLine &line) { return rule(purchase, line); });
    };
    const bool isCancelled = purchase.status == PurchaseStatus::Cancelled;
    const auto isLeft = [this](const Purchase &document, const PurchaseLine &line) {
        return canReturn(document, line) && m_details.returnedMilli.value(line.id) < line.quantityMilli;
    };
    m_deliver->setVisible(any(&canDeliver));
    m_return->setVisible(any(isLeft));
    m_edit->setVisible(!isCancelled);
    m_survey->setVisible(!isCancelled && purchase.kind == PurchaseKind::Sale);
    m_cancel->setVisible(canBecome(purchase.status, PurchaseStatus::Cancelled));
    m_pay->setText(balanceOf(purchase).openMinor() < 0 ? tr("&Pay back") : tr("Record &payment"));
    m_pay->setVisible(!isCancelled || balanceOf(purchase).openMinor() != 0);
    m_actions->parentWidget()->setEnabled(workspace().canWrite());
}

void PurchaseView::showRelated()
{
    m_related->clear();
    const bool isReturn = m_details.purchase.kind == PurchaseKind::Return;
    for (const auto &related : std::as_const(m_details.related)) {
        const auto text = isReturn ? tr("Takes back goods of %1") : tr("Came back by %1");
        auto *button = addButton(m_related, u"related%1"_s.arg(related.id.value), text.arg(withoutMnemonics(related.number)), u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, id = related.id.value] { emit purchaseRequested(id); });
    }
    for (const auto &device : std::as_const(m_details.devices)) {
        const auto text =
            device.serial.isEmpty() ? tr("Device without a serial number") : tr("Device %1").arg(withoutMnemonics(device.serial));
        auto *button = addButton(m_related, u"device%1"_s.arg(device.id.value), text, u"devices"_s);
        connect(button, &QPushButton::clicked, this, [this, id = device.id.value] { emit deviceRequested(id); });
    }
    m_related->parentWidget()->setVisible(!m_details.related.isEmpty() || !m_details.devices.isEmpty());
}

void PurchaseView::showPayments()
{
    const auto &purchase = m_details.purchase;
    const auto &formats = workspace().formats();
    QStringList lines;
    for (const auto &payment : purchase.payments) {
        const auto text = payment.amountMinor < 0 ? tr("%1: paid back %2, %3") : tr("%1: paid %2, %3");
        lines.append(text.arg(formats.date(payment.paidOn),
                              formats.money({qAbs(payment.amountMinor), purchase.currency}),
                              paymentMethodText(payment.method)));
    }
    m_payments->setText(lines.isEmpty() ? tr("No payments yet.") : lines.join(u'\n'));
}

void PurchaseView::showHistory()
{
    QStringList lines;
    for (const auto &[event, by] : std::as_const(m_details.history)) {
        const auto status = fromWord<PurchaseStatus>(event.toState);
        const bool isUndo = event.reason == kUndoReason || event.reason == u"undone"; // as earlier versions wrote
        const auto reason = isUndo ? tr("undone") : event.reason.value_or(QString());
        lines.append(momentText(event.at, {status ? purchaseStatusText(*status) : event.toState, by, reason}));
    }
    m_history->setText(lines.join(u'\n'));
}
