// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/spokenquotedialog.h"

#include "models/offers/offerrules.h"
#include "models/storage/deliver.h"
#include "ui/core/formfield.h"
#include "ui/core/goodspicker.h"
#include "ui/core/moneyfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordsuggestions.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/offers/offerconflictpanel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QtNumeric>

#include <limits>

using namespace Qt::StringLiterals;

SpokenQuoteDialog::SpokenQuoteDialog(Workspace &workspace, CustomerId customer, const QString &customerName, QWidget *parent)
    : RecordDialog(u"spokenQuoteDialog"_s, customer.isValid() ? tr("Price told to %1").arg(customerName) : tr("Price told to a customer"),
                   tr("&Log this quote"), parent),
      m_workspace(workspace),
      m_fixed(customer),
      m_customer(customer.isValid() ? nullptr : new RecordPicker(customerSuggestions(workspace, this))),
      m_goods(new GoodsPicker(workspace)),
      m_price(new MoneyField(workspace.formats(), workspace.shop().currency)),
      m_hint(new PlainLabel),
      m_area(new QScrollArea),
      m_conflicts(new OfferConflictPanel(workspace.formats())),
      m_checking(new QTimer(this))
{
    build();
    check();
}

void SpokenQuoteDialog::build()
{
    if (m_customer)
        addField(u"customer"_s, tr("C&ustomer"), m_customer);
    addField(u"goods"_s, tr("&What was it about?"), m_goods)->setHint(tr("A product, or any words."));
    addField(u"unit_price"_s, tr("&Net price of one piece"), m_price);
    m_hint->setObjectName(u"quoteHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(kMutedRole);
    addWidget(m_hint);
    m_area->setObjectName(u"conflictArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_conflicts);
    m_area->hide();
    addWidget(m_area);
    setMinimumWidth(px(32) * 17);
    connectParts();
    (m_customer ? m_customer : m_goods)->setFocus();
}

void SpokenQuoteDialog::connectParts()
{
    constexpr int kCheckMs = 150; // a key after a key asks once
    m_checking->setSingleShot(true);
    m_checking->setInterval(kCheckMs);
    connect(m_checking, &QTimer::timeout, this, &SpokenQuoteDialog::check);
    connect(m_conflicts, &OfferConflictPanel::changed, this, &SpokenQuoteDialog::fit);
    const auto ask = [this] { m_checking->start(); };
    connect(m_goods, &QLineEdit::textChanged, this, ask);
    connect(m_price, &QLineEdit::textChanged, this, ask);
    connect(m_goods, &GoodsPicker::productChosen, this, [this](const ProductRow &product) { m_taxRateBp = product.taxRateBp; });
    connect(m_goods, &RecordPicker::choiceChanged, this, [this](qint64 id) {
        if (id > 0)
            m_price->setFocus();
        check();
    });
    if (m_customer)
        connect(m_customer, &RecordPicker::choiceChanged, this, [this](qint64 id) {
            if (id > 0)
                m_goods->setFocus();
            check();
        });
}

CustomerId SpokenQuoteDialog::customer() const
{
    return m_customer ? CustomerId{m_customer->choice()} : m_fixed;
}

/// Minor units of the currency as ten-thousandths of it; what leaves the range is more than the rules take.
static qint64 toE4(const Money &money)
{
    qint64 scale = 10'000;
    for (int digit = 0; digit < minorDigits(money.currency); ++digit)
        scale /= 10;
    qint64 e4 = 0;
    return qMulOverflow(money.minor, scale, &e4) ? std::numeric_limits<qint64>::max() : e4;
}

SpokenQuote SpokenQuoteDialog::entered() const
{
    const auto price = m_price->money();
    const auto product = m_goods->product();
    return {.customer = customer(),
            .product = product,
            .description = m_goods->text().trimmed(),
            .unitPriceE4 = price ? toE4(*price) : 0,
            .taxRateBp = product ? std::optional(m_taxRateBp) : std::nullopt,
            .currency = m_workspace.shop().currency};
}

Offer SpokenQuoteDialog::draft() const
{
    const auto quote = entered();
    return {.customer = quote.customer,
            .author = m_workspace.staff(),
            .spoken = true,
            .currency = quote.currency,
            .lines = {{.product = quote.product, .description = quote.description, .unitPriceE4 = quote.unitPriceE4}}};
}

Problems SpokenQuoteDialog::problems() const
{
    Problems problems;
    if (!customer().isValid())
        problems.append({u"customer"_s, m_customer->text().trimmed().isEmpty() ? ProblemKind::Missing : ProblemKind::UnknownReference, m_customer->text()});
    if (m_goods->text().trimmed().isEmpty())
        problems.append({u"goods"_s, ProblemKind::Missing});
    if (!m_price->money())
        problems.append({u"unit_price"_s, m_price->text().trimmed().isEmpty() ? ProblemKind::Missing : ProblemKind::NotANumber, m_price->text()});
    return problems;
}

void SpokenQuoteDialog::check()
{
    m_checking->stop();
    const auto offer = draft();
    const bool isComplete = problems().isEmpty() && problemsOf(offer).isEmpty();
    const ConflictScope scope{m_workspace.now(), m_workspace.today(), m_workspace.shop().offerConflictMonths};
    auto checked = m_workspace.database().read([offer, isComplete, scope](Connection &db) {
        const auto told = offer.customer.isValid() ? std::optional(offer.customer) : std::nullopt;
        Checked found{readPriceHints(db, told, offer.lines).constFirst(), {}};
        if (isComplete)
            found.conflicts = OfferConflicts(db).of(offer, scope);
        return found;
    });
    const auto onChecked = [this, asked = ++m_asked](const Checked &found) {
        if (asked == m_asked)
            take(found);
    };
    const auto onError = [this, asked = m_asked](const StorageError &error) {
        if (asked == m_asked)
            fail(error);
    };
    deliver(checked, this, onChecked, onError);
}

void SpokenQuoteDialog::take(const Checked &checked)
{
    const auto told = customer().isValid() && !m_goods->text().trimmed().isEmpty() ? std::optional(customer()) : std::nullopt;
    m_hint->setText(priceHintText(checked.hint, told, m_workspace.shop().currency, m_workspace.formats()));
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (checked.conflicts)
        setConflicts(*checked.conflicts);
}

void SpokenQuoteDialog::setConflicts(const QList<OfferConflict> &conflicts)
{
    m_conflicts->setConflicts(conflicts, draft(), m_workspace.today());
    m_conflicts->orderTabsAfter(m_price);
    fit();
}

/// Gives the earlier offers room, as far as a screen has it.
void SpokenQuoteDialog::fit()
{
    const int width = qMax(minimumWidth(), this->width()) - 2 * px(16) - m_area->verticalScrollBar()->sizeHint().width();
    m_area->setFixedHeight(qMin(m_conflicts->heightForWidth(width) + px(8), px(32) * 10));
    m_area->setVisible(m_conflicts->count() > 0);
    adjustSize();
}

void SpokenQuoteDialog::submit()
{
    if (!accepts(problems()) || !m_conflicts->check())
        return;
    setWriting(true);
    m_checking->stop();
    ++m_asked; // a look-up that fails now must not end the writing
    auto outcome = m_workspace.database().write([quote = entered(), choices = m_conflicts->answers(), stamp = m_workspace.stamp()](Connection &db) {
        return recordSpokenOffer(db, quote, choices, stamp);
    });
    deliver(
        outcome, this, [this](const IssueOutcome &done) { finish(done); }, [this](const StorageError &error) { fail(error); });
}

void SpokenQuoteDialog::finish(const IssueOutcome &outcome)
{
    setWriting(false);
    if (outcome.isDone()) {
        emit recorded(outcome.id, outcome.reused);
        return accept();
    }
    auto problems = outcome.problems;
    for (auto &problem : problems) {
        if (problem.field == u"line 1 unit_price")
            problem.field = u"unit_price"_s;
        else if (problem.field.startsWith(u"line 1 "))
            problem.field = u"goods"_s;
    }
    accepts(problems);
    if (outcome.conflicts.isEmpty())
        return check();
    ++m_asked; // an answer on its way is older
    setConflicts(outcome.conflicts);
    m_conflicts->check();
}
