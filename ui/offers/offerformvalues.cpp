// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OfferForm that fills the fields, reads them, and shows what was told before.
#include "models/offers/offermath.h"
#include "models/offers/offerrules.h"
#include "ui/core/chip.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/core/scaledtexts.h"
#include "ui/offers/offerconflictpanel.h"
#include "ui/offers/offerform.h"
#include "ui/offers/offerlineseditor.h"
#include "ui/offers/offertexts.h"
#include "ui/offers/offertotals.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

void OfferForm::startNew(CustomerId customer, const QString &customerName)
{
    setTitle(tr("New offer"));
    const Offer offer{.customer = customer,
                      .author = workspace().staff(),
                      .currency = workspace().shop().currency,
                      .validUntil = workspace().today().addDays(kUsualValidityDays)};
    fill(offer, customerName);
    if (customer.isValid())
        m_lines->focusFirst();
    else
        m_customer->setFocus();
}

void OfferForm::edit(const OfferDetails &details)
{
    const auto &offer = details.offer;
    setTitle(tr("Draft of offer %1").arg(offerTitle(offer.number, offer.revision, offer.variant)));
    fill(offer, details.customerName);
    m_customer->setEnabled(details.chain.size() < 2); // all revisions and variants of a number are one customer's
    m_lines->focusFirst();
}

void OfferForm::fill(const Offer &offer, const QString &customerName)
{
    m_before = offer;
    setWriting(false);
    m_customer->setChoice(offer.customer.value, customerName);
    m_customer->setEnabled(true);
    m_validUntil->setDate(offer.validUntil.value_or(QDate()));
    m_discount->setText(offer.discountBp == 0 ? QString() : percentText(offer.discountBp, workspace().formats()));
    m_currency->setText(offer.currency);
    m_channel->setCurrentIndex(m_channel->findData(toWord(offer.channel)));
    if (m_language->findData(offer.language) < 0)
        m_language->addItem(offer.language, offer.language); // an import brought it; it is kept
    m_language->setCurrentIndex(m_language->findData(offer.language));
    m_note->setPlainText(offer.note);
    m_lines->setLines(offer.lines);
    m_conflicts->clear();
    showProblems({});
    refreshTotals();
    m_initial = entered();
    check();
}

Offer OfferForm::entered() const
{
    auto offer = m_before;
    offer.customer = CustomerId{m_customer->choice()};
    offer.validUntil = m_validUntil->date().isValid() ? std::optional(m_validUntil->date()) : std::nullopt;
    const auto discount = m_discount->text().trimmed().isEmpty() ? 0 : scaledFromText(m_discount->text(), 100, workspace().formats()).value_or(-1);
    offer.discountBp = int(qBound(qint64(-1), discount, qint64(10'001)));
    offer.currency = m_currency->text().trimmed().toUpper();
    offer.channel = fromWord<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
    offer.language = m_language->currentData().toString();
    offer.note = m_note->toPlainText().trimmed();
    offer.lines = m_lines->lines();
    return offer;
}

bool OfferForm::isDirty() const
{
    return entered() != m_initial || (m_customer->choice() == 0 && !m_customer->text().trimmed().isEmpty());
}

void OfferForm::changed()
{
    refreshTotals();
    m_checking->start();
}

void OfferForm::refreshTotals()
{
    auto offer = entered();
    const bool hasTerms = isCurrencyCode(offer.currency) && offer.discountBp >= 0 && offer.discountBp <= 10'000;
    m_lines->setTerms(hasTerms ? offer.currency : QString(), hasTerms ? offer.discountBp : 0);
    const bool isKnown = hasTerms && fillTotals(offer);
    m_totals->setOffer(isKnown ? offer : Offer{.currency = offer.currency}, workspace().formats());
}

/// What only the fields know: texts that are no date or number, a name that was not chosen.
Problems OfferForm::fieldProblems() const
{
    Problems problems;
    if (m_customer->choice() == 0 && !m_customer->text().trimmed().isEmpty())
        problems.append({u"customer"_s, ProblemKind::UnknownReference, m_customer->text()});
    if (!m_validUntil->isAcceptable())
        problems.append({u"valid_until"_s, ProblemKind::NotADate, m_validUntil->text()});
    const auto discount = m_discount->text().trimmed();
    if (!discount.isEmpty() && !scaledFromText(discount, 100, workspace().formats()))
        problems.append({u"discount"_s, ProblemKind::NotANumber, discount});
    for (const auto &problem : problemsOf(entered())) {
        const bool isTold = std::any_of(problems.begin(), problems.end(), [&](const Problem &known) { return known.field == problem.field; });
        if (!isTold && !problem.field.startsWith(u"line "))
            problems.append(problem);
    }
    return problems;
}

void OfferForm::showProblems(const Problems &problems)
{
    Problems rest;
    auto *first = ::showProblems(fields(), m_lines->showProblems(problems), &rest, &offerProblemText);
    QStringList sentences;
    for (const auto &problem : std::as_const(rest))
        sentences.append(offerProblemText(problem));
    sentences.removeDuplicates();
    m_problem->setText(sentences.join(u'\n'));
    if (first)
        first->editor()->setFocus();
}

/// Shows what is wrong; false when something is.
bool OfferForm::accepts()
{
    const auto problems = fieldProblems();
    showProblems(problems);
    return m_lines->check() && problems.isEmpty();
}

/// Asks what was told before about what is entered now.
void OfferForm::check()
{
    const auto draft = entered();
    const ConflictScope scope{workspace().now(), workspace().today(), workspace().shop().offerConflictMonths};
    auto checked = workspace().database().read([draft, scope](Connection &db) {
        const auto customer = draft.customer.isValid() ? std::optional(draft.customer) : std::nullopt;
        Checked found{readPriceHints(db, customer, draft.lines), {}};
        if (!customer || draft.lines.isEmpty())
            found.conflicts.emplace();
        else if (problemsOf(draft).isEmpty())
            found.conflicts = OfferConflicts(db).of(draft, scope);
        return found;
    });
    const auto onChecked = [this, draft, asked = ++m_asked](const Checked &found) {
        if (asked == m_asked)
            take(found, draft);
    };
    deliver(checked, this, onChecked, [this](const StorageError &error) { emit failed(error); });
}

void OfferForm::take(const Checked &checked, const Offer &draft)
{
    const auto customer = draft.customer.isValid() ? std::optional(draft.customer) : std::nullopt;
    QStringList hints;
    for (const auto &hint : checked.hints)
        hints.append(priceHintText(hint, customer, workspace().shop().currency, workspace().formats()));
    m_lines->setHints(hints);
    if (checked.conflicts)
        setConflicts(*checked.conflicts, draft);
}

void OfferForm::showConflicts(const QList<OfferConflict> &conflicts)
{
    ++m_asked; // an answer on its way is older
    setConflicts(conflicts, entered());
    m_conflicts->check();
}

void OfferForm::setConflicts(const QList<OfferConflict> &conflicts, const Offer &draft)
{
    m_conflicts->setConflicts(conflicts, draft, workspace().today());
    m_conflicts->orderTabsAfter(m_lines->lastField());
}

/// What the button will do, and what it waits for.
void OfferForm::showStanding()
{
    const int open = m_conflicts->openCount();
    const auto outcome = m_conflicts->outcome();
    if (outcome == ConflictChoice::Reuse)
        m_issue->setText(tr("Reuse the earlier offer"));
    else
        m_issue->setText(outcome == ConflictChoice::Revise ? tr("&Issue as a revision") : tr("&Issue offer"));
    m_standing->setVisible(m_conflicts->count() > 0);
    if (outcome || open == 0)
        m_standing->setState(tr("Every earlier offer is answered"), Meaning::Good, u"check"_s);
    else
        m_standing->setState(tr("%n earlier offer(s) to answer", nullptr, open), Meaning::Warning, u"dialog-warning"_s);
}
