// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PurchaseForm that fills the fields, reads them and saves what they say.
#include "models/actions/registerpurchase.h"
#include "models/purchases/purchasemath.h"
#include "models/purchases/purchaserules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/purchases/purchaseconflict.h"
#include "ui/purchases/purchaseform.h"
#include "ui/purchases/purchaselineseditor.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/purchasetotals.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

void PurchaseForm::startNew(CustomerId customer, const QString &customerName)
{
    setTitle(tr("New purchase"));
    m_extras->show();
    m_delivered->setChecked(true);
    m_paid->setChecked(false);
    m_method->setEnabled(false);
    const auto buyer = customer.isValid() ? std::optional(customer) : std::nullopt;
    fill({.customer = buyer, .madeOn = workspace().today(), .currency = workspace().shop().currency}, customerName);
    m_customer->setFocus();
}

void PurchaseForm::edit(const PurchaseDetails &details)
{
    setTitle(tr("Edit purchase %1").arg(details.purchase.number));
    m_extras->hide();
    fill(details.purchase, details.customerName);
    m_lines->focusFirst();
}

void PurchaseForm::fill(const Purchase &purchase, const QString &customerName)
{
    m_before = purchase;
    setWriting(false);
    m_customer->setChoice(purchase.customer ? purchase.customer->value : 0, customerName);
    m_number->setText(purchase.number);
    m_date->setDate(purchase.madeOn);
    m_due->setDate(purchase.dueOn.value_or(QDate()));
    m_currency->setText(purchase.currency);
    m_channel->setCurrentIndex(m_channel->findData(toWord(purchase.channel)));
    m_lines->setLines(purchase.lines);
    m_lines->setCurrency(purchase.currency);
    showProblems({});
    refreshTotals();
    m_initial = entered();
}

Purchase PurchaseForm::entered() const
{
    auto purchase = m_before;
    purchase.customer = m_customer->choice() > 0 ? std::optional(CustomerId{m_customer->choice()}) : std::nullopt;
    purchase.number = m_number->text().trimmed();
    purchase.madeOn = m_date->date();
    if (purchase.madeOn != m_before.madeOn)
        purchase.madeAt.reset();
    purchase.dueOn = m_due->date().isValid() ? std::optional(m_due->date()) : std::nullopt;
    purchase.currency = m_currency->text().trimmed().toUpper();
    purchase.channel = fromWord<Channel>(m_channel->currentData().toString()).value_or(Channel::Counter);
    purchase.lines = m_lines->lines();
    return purchase;
}

/// With what the ticks of a new purchase say.
Purchase PurchaseForm::enteredWithExtras() const
{
    auto purchase = entered();
    if (purchase.id.isValid())
        return purchase;
    for (auto &line : purchase.lines) {
        if (m_delivered->isChecked())
            line.deliveredOn = purchase.madeOn;
    }
    if (m_paid->isChecked() && fillTotals(purchase) && purchase.grossMinor != 0) {
        const auto method = fromWord<PaymentMethod>(m_method->currentData().toString()).value_or(PaymentMethod::Other);
        purchase.payments = {{.paidOn = purchase.madeOn, .amountMinor = purchase.grossMinor, .method = method}};
    }
    return purchase;
}

bool PurchaseForm::isDirty() const
{
    return entered() != m_initial || (m_customer->choice() == 0 && !m_customer->text().trimmed().isEmpty());
}

void PurchaseForm::refreshTotals()
{
    auto purchase = entered();
    const bool isKnown = isCurrencyCode(purchase.currency) && fillTotals(purchase);
    m_totals->setPurchase(isKnown ? purchase : Purchase{.currency = purchase.currency}, workspace().formats());
}

/// What only the fields know: texts that are no date, a name that was not chosen.
Problems PurchaseForm::fieldProblems() const
{
    Problems problems;
    if (m_customer->choice() == 0 && !m_customer->text().trimmed().isEmpty())
        problems.append({u"customer"_s, ProblemKind::UnknownReference, m_customer->text()});
    if (!m_date->isAcceptable())
        problems.append({u"date"_s, ProblemKind::NotADate, m_date->text()});
    if (!m_due->isAcceptable())
        problems.append({u"due_on"_s, ProblemKind::NotADate, m_due->text()});
    for (const auto &problem : problemsOf(entered())) {
        const bool isTold = std::any_of(problems.begin(), problems.end(),
                                        [&](const Problem &known) { return known.field == problem.field; });
        if (!isTold && !problem.field.startsWith(u"line "))
            problems.append(problem);
    }
    return problems;
}

void PurchaseForm::showProblems(const Problems &problems)
{
    Problems rest;
    auto *first = ::showProblems(fields(), m_lines->showProblems(problems), &rest);
    QStringList sentences;
    for (const auto &problem : std::as_const(rest))
        sentences.append(purchaseProblemText(problem));
    m_problem->setText(sentences.join(u'\n'));
    if (first)
        first->editor()->setFocus();
}

QString PurchaseForm::subject() const
{
    return m_before.id.isValid() ? tr("Purchase %1").arg(m_before.number) : tr("The new purchase");
}

void PurchaseForm::save()
{
    if (isWriting())
        return;
    const auto problems = fieldProblems();
    showProblems(problems);
    if (m_lines->check() && problems.isEmpty())
        registerNow(enteredWithExtras());
    else
        stay();
}

void PurchaseForm::registerNow(const Purchase &purchase)
{
    write([purchase, stamp = workspace().stamp()](Connection &db) { return registerPurchase(db, purchase, stamp); },
          [this, before = m_before](const PurchaseOutcome &done) { emit saved(done.id, before); });
}

void PurchaseForm::settleConflict()
{
    auto theirs = workspace().database().read([id = m_before.id](Connection &db) { return readPurchaseDetails(db, id); });
    const auto onTheirs = [this, mine = enteredWithExtras()](const std::optional<PurchaseDetails> &found) {
        if (found)
            offerTheirs(mine, *found);
        else
            emit failed(StorageError(StorageError::Kind::Conflict, u"the purchase was removed meanwhile"_s));
    };
    deliver(theirs, this, onTheirs, [this](const StorageError &error) { emit failed(error); });
}

void PurchaseForm::offerTheirs(const Purchase &mine, const PurchaseDetails &theirs)
{
    const auto rows = conflictRows(mine, m_customer->text(), theirs, workspace().formats());
    askToChoose(mine.number, rows, [this, mine, theirs] {
        m_before = theirs.purchase; // what an undo goes back to
        registerNow(onTopOf(mine, theirs.purchase));
    });
}
