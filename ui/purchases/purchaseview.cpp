// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseview.h"

#include "models/purchases/purchaserules.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/listtable.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchaselinesmodel.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/purchasetotals.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchaseView::PurchaseView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_payment(new Chip({}, Meaning::Neutral)),
      m_customer(new QPushButton),
      m_dates(new PlainLabel),
      m_actions(new QWidget),
      m_lines(new PurchaseLinesModel(this)),
      m_table(new ListTable),
      m_totals(new PurchaseTotals),
      m_related(new QWidget),
      m_payments(new PlainLabel),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"purchaseView"_s);
    setAccessibleName(tr("Purchase"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls it
    setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), 0, px(8), px(8));
    column->setSpacing(px(12));
    buildHead(column);
    buildActions(column);
    buildLines(column);
    m_payments->setObjectName(u"payments"_s);
    m_history->setObjectName(u"history"_s);
    m_history->setWordWrap(true);
    column->addWidget(m_payments);
    column->addWidget(m_history);
    column->addStretch();
    setWidget(body);
}

void PurchaseView::buildHead(QVBoxLayout *column)
{
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    m_number->setObjectName(u"purchaseNumber"_s);
    m_number->setElided(true);
    m_status->setObjectName(u"purchaseStatus"_s);
    m_payment->setObjectName(u"purchasePayment"_s);
    title->addWidget(m_number, 1);
    title->addWidget(m_status);
    title->addWidget(m_payment);
    column->addLayout(title);
    auto *who = new QHBoxLayout;
    who->setSpacing(px(8));
    m_customer->setObjectName(u"openCustomer"_s);
    m_dates->setObjectName(u"purchaseDates"_s);
    m_dates->setForegroundRole(kMutedRole);
    m_dates->setWordWrap(true);
    who->addWidget(m_customer);
    who->addWidget(m_dates, 1);
    column->addLayout(who);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_details.purchase.customer)
            emit customerRequested(m_details.purchase.customer->value);
    });
    new FlowLayout(m_related);
    column->addWidget(m_related);
}

QPushButton *PurchaseView::addAction(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    m_actions->layout()->addWidget(button);
    return button;
}

void PurchaseView::buildActions(QVBoxLayout *column)
{
    new FlowLayout(m_actions);
    m_deliver = addAction(u"deliver"_s, tr("Hand o&ver"), u"check"_s);
    m_pay = addAction(u"recordPayment"_s, tr("Record &payment"), u"payment"_s);
    m_return = addAction(u"takeBack"_s, tr("Take &back"), u"return"_s);
    m_edit = addAction(u"editPurchase"_s, tr("&Edit"), u"document-edit"_s);
    m_survey = addAction(u"enterPurchaseAnswer"_s, tr("Enter an &answer"), u"survey"_s);
    m_survey->setToolTip(tr("What the customer said of this purchase when asked"));
    m_cancel = addAction(u"cancelPurchase"_s, tr("Cancel this purchase"), u"block"_s);
    column->addWidget(m_actions);
    connect(m_deliver, &QPushButton::clicked, this, &PurchaseView::deliverRequested);
    connect(m_pay, &QPushButton::clicked, this, &PurchaseView::paymentRequested);
    connect(m_return, &QPushButton::clicked, this, &PurchaseView::returnRequested);
    connect(m_edit, &QPushButton::clicked, this, &PurchaseView::editRequested);
    connect(m_survey, &QPushButton::clicked, this, &PurchaseView::surveyRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PurchaseView::cancelRequested);
}

void PurchaseView::buildLines(QVBoxLayout *column)
{
    m_table->setObjectName(u"purchaseLines"_s);
    m_table->setAccessibleName(tr("Lines of the purchase"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->setStretchLastSection(false); // the goods take what is left, see fitColumns()
    column->addWidget(m_table);
    column->addWidget(m_totals);
}

void PurchaseView::setDetails(const PurchaseDetails &details)
{
    m_details = details;
    m_lines->setPurchase(details.purchase, details.returnedMilli, m_workspace.formats());
    const bool hasSerials = std::any_of(details.purchase.lines.begin(), details.purchase.lines.end(),
                                        [](const PurchaseLine &line) { return !line.serial.isEmpty(); });
    m_table->setColumnHidden(PurchaseLinesModel::Serial, !hasSerials);
    // As high as its rows, up to a dozen: what follows stands right below.
    const auto rows = qBound(2, int(details.purchase.lines.size()), 12);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
    fitColumns();
    m_totals->setPurchase(details.purchase, m_workspace.formats());
    showHead();
    showActions();
    showRelated();
    showPayments();
    showHistory();
}

/// Every column as wide as it needs; the goods take the rest.
void PurchaseView::fitColumns()
{
    m_table->resizeColumnsToContents();
    int rest = viewport()->width() - px(16) - px(8) - 2 * m_table->frameWidth() -
               m_table->verticalScrollBar()->sizeHint().width();
    for (int column = PurchaseLinesModel::Goods + 1; column < PurchaseLinesModel::ColumnCount; ++column)
        rest -= m_table->columnWidth(column);
    m_table->setColumnWidth(PurchaseLinesModel::Goods, qMax(rest, 20 * m_table->fontMetrics().averageCharWidth()));
}

void PurchaseView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void PurchaseView::showHead()
{
    const auto &purchase = m_details.purchase;
    const auto &formats = m_workspace.formats();
    const auto payment = paymentStateOf(balanceOf(purchase), m_workspace.today());
    m_number->setText(purchase.kind == PurchaseKind::Return ? tr("Return %1").arg(purchase.number) : purchase.number);
    m_status->setState(purchaseStatusText(purchase.status), purchaseStatusMeaning(purchase.status),
                       purchaseStatusIcon(purchase.status));
    m_payment->setState(paymentStateText(payment), paymentStateMeaning(payment), paymentStateIcon(payment));
    m_customer->setIcon(icon(purchase.customer ? u"person"_s : u"counter"_s));
    m_customer->setText(purchase.customer ? QString(m_details.customerName).replace(u'&', u"&&"_s)
                                          : tr("Counter sale"));
    m_customer->setAccessibleName(purchase.customer ? tr("Open customer %1").arg(m_details.customerName)
                                                    : tr("Counter sale"));
    m_customer->setEnabled(purchase.customer.has_value());
    QStringList parts{purchase.madeAt ? formats.dateTime(*purchase.madeAt) : formats.date(purchase.madeOn),
                      channelText(purchase.channel)};
    if (purchase.dueOn)
        parts.append(tr("due %1").arg(formats.date(*purchase.dueOn)));
    m_dates->setText(parts.join(u" · "_s));
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
    m_actions->setEnabled(m_workspace.canWrite());
}

void PurchaseView::showRelated()
{
    static_cast<FlowLayout *>(m_related->layout())->clear();
    const bool isReturn = m_details.purchase.kind == PurchaseKind::Return;
    for (const auto &related : std::as_const(m_details.related)) {
        const auto text = isReturn ? tr("Takes back goods of %1") : tr("Came back by %1");
        auto *button = new QPushButton(icon(u"link"_s), text.arg(QString(related.number).replace(u'&', u"&&"_s)));
        button->setObjectName(u"related%1"_s.arg(related.id.value));
        connect(button, &QPushButton::clicked, this, [this, id = related.id.value] { emit purchaseRequested(id); });
        m_related->layout()->addWidget(button);
    }
    for (const auto &device : std::as_const(m_details.devices)) {
        const auto serial = QString(device.serial).replace(u'&', u"&&"_s);
        auto *button = new QPushButton(icon(u"devices"_s), serial.isEmpty() ? tr("Device without a serial number") : tr("Device %1").arg(serial));
        button->setObjectName(u"device%1"_s.arg(device.id.value));
        connect(button, &QPushButton::clicked, this, [this, id = device.id.value] { emit deviceRequested(id); });
        m_related->layout()->addWidget(button);
    }
    m_related->setVisible(!m_details.related.isEmpty() || !m_details.devices.isEmpty());
}

void PurchaseView::showPayments()
{
    const auto &purchase = m_details.purchase;
    const auto &formats = m_workspace.formats();
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
        QStringList parts{m_workspace.formats().dateTime(event.at),
                          status ? purchaseStatusText(*status) : event.toState};
        if (!by.isEmpty())
            parts.append(by);
        if (event.reason)
            parts.append(*event.reason == u"undone" ? tr("undone") : *event.reason);
        lines.append(parts.join(u" · "_s));
    }
    m_history->setText(lines.join(u'\n'));
}
