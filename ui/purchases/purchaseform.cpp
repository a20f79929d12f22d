// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseform.h"

#include "models/purchases/purchaserules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/problemline.h"
#include "ui/core/recordsuggestions.h"
#include "ui/core/statetexts.h"
#include "ui/core/style.h"
#include "ui/purchases/purchaselineseditor.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/purchasetotals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

PurchaseForm::PurchaseForm(Workspace &workspace, QWidget *parent)
    : RecordForm(u"purchase"_s, workspace, parent),
      m_customer(new RecordPicker(customerSuggestions(workspace, this))),
      m_number(new QLineEdit),
      m_date(new DateField(workspace.formats(), workspace.today())),
      m_due(new DateField(workspace.formats(), workspace.today())),
      m_currency(new QLineEdit),
      m_channel(new QComboBox),
      m_lines(new PurchaseLinesEditor(workspace)),
      m_totals(new PurchaseTotals),
      m_problem(new ProblemLine)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    column()->addLayout(grid);
    buildFields(grid);
    column()->addWidget(buildLines(), 1);
    column()->addWidget(buildFoot());
    m_lines->setTabOrderAfter(m_currency);
    connectParts();
}

QWidget *PurchaseForm::buildLines()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    column->addStretch();
    auto *area = makeScrollArea(body);
    area->setMinimumHeight(px(32) * 4);
    return area;
}

void PurchaseForm::connectParts()
{
    connect(m_lines, &PurchaseLinesEditor::changed, this, &PurchaseForm::refreshTotals);
    connect(m_lines, &PurchaseLinesEditor::deviceRequested, this, &PurchaseForm::deviceRequested);
    connect(m_currency, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto currency = text.trimmed().toUpper();
        m_lines->setCurrency(isCurrencyCode(currency) ? currency : QString());
        refreshTotals();
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        addShortcut(QKeySequence(Qt::CTRL | key), [this] { save(); });
}

void PurchaseForm::buildFields(QGridLayout *grid)
{
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelText(channel), toWord(channel));
    m_currency->setMaxLength(3);
    auto *customer = makeField(u"customer"_s, tr("&Customer"), m_customer);
    customer->setHint(tr("Empty for a counter sale."));
    auto *number = makeField(u"number"_s, tr("&Number"), m_number);
    number->setHint(tr("Empty for the next free one."));
    grid->addWidget(customer, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(number, 0, 2, Qt::AlignTop);
    grid->addWidget(makeField(u"channel"_s, tr("C&hannel"), m_channel), 0, 3, Qt::AlignTop);
    grid->addWidget(makeField(u"date"_s, tr("&Date"), m_date), 1, 0, Qt::AlignTop);
    grid->addWidget(makeField(u"due_on"_s, tr("D&ue on"), m_due), 1, 1, Qt::AlignTop);
    grid->addWidget(makeField(u"currency"_s, tr("Curr&ency"), m_currency), 1, 2, Qt::AlignTop);
    for (int section = 0; section < 4; ++section)
        grid->setColumnStretch(section, 1);
}

/// What may be done at once with a new purchase: goods and money change hands at the counter.
QWidget *PurchaseForm::buildExtras()
{
    m_extras = new QWidget;
    m_delivered = new QCheckBox(tr("Handed &over now"));
    m_delivered->setObjectName(u"deliveredNow"_s);
    m_paid = new QCheckBox(tr("&Paid in full now"));
    m_paid->setObjectName(u"paidNow"_s);
    m_method = new QComboBox;
    m_method->setObjectName(u"paidBy"_s);
    m_method->setAccessibleName(tr("Method of payment"));
    for (const auto method : allOf<PaymentMethod>())
        m_method->addItem(paymentMethodText(method), toWord(method));
    connect(m_paid, &QCheckBox::toggled, m_method, &QWidget::setEnabled);
    auto *extras = new QGridLayout(m_extras);
    extras->setContentsMargins(0, 0, 0, 0);
    extras->addWidget(m_delivered, 0, 0, 1, 2);
    extras->addWidget(m_paid, 1, 0);
    extras->addWidget(m_method, 1, 1);
    return m_extras;
}

QLayout *PurchaseForm::buildButtons()
{
    auto *saveButton = new QPushButton(tr("&Save purchase"));
    saveButton->setObjectName(u"savePurchase"_s);
    saveButton->setToolTip(tr("Ctrl+Enter"));
    makePrimary(saveButton);
    auto *leaveButton = new QPushButton(tr("&Leave"));
    leaveButton->setObjectName(u"leaveForm"_s);
    connect(saveButton, &QPushButton::clicked, this, &PurchaseForm::save);
    connect(leaveButton, &QPushButton::clicked, this, [this] { leave(); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leaveButton);
    buttons->addWidget(saveButton);
    return buttons;
}

QWidget *PurchaseForm::buildFoot()
{
    m_totals->setPaymentsShown(false);
    m_problem->setObjectName(u"formProblem"_s);
    auto *foot = new QWidget;
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(buildExtras(), 0, 0, Qt::AlignTop);
    grid->addWidget(m_totals, 0, 1, 1, 2, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_problem, 1, 0, 1, 3);
    grid->addLayout(buildButtons(), 2, 0, 1, 3);
    return foot;
}
