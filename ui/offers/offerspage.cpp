// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerspage.h"

#include "models/offers/offerrules.h"
#include "ui/core/listview.h"
#include "ui/core/recordside.h"
#include "ui/core/style.h"
#include "ui/offers/offeractions.h"
#include "ui/offers/offerform.h"
#include "ui/offers/offerlist.h"
#include "ui/offers/offerview.h"
#include "ui/offers/spokenquotedialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

OffersPage::OffersPage(Workspace &workspace, QWidget *parent) : OffersPage(workspace, new OfferList(workspace), parent) {}

OffersPage::OffersPage(Workspace &workspace, OfferList *list, QWidget *parent)
    : RecordPage(u"offers"_s, tr("Offers"), list, parent),
      m_workspace(workspace),
      m_actions(new OfferActions(workspace, this)),
      m_list(list),
      m_view(new OfferView(workspace)),
      m_side(new RecordSide(workspace, tr("Select an offer to see its lines and how it came about."), {m_view})),
      m_form(new OfferForm(workspace))
{
    addButtons();
    setSide(m_side);
    setForm(m_form);
    connectList();
    connectView();
    connectActions();
    connectForm();
}

void OffersPage::addButtons()
{
    auto *quote = addButton(u"logSpokenQuote"_s, tr("&Log a spoken quote"), u"chat"_s);
    quote->setToolTip(tr("Keep a price that a customer was told (Ctrl+Shift+Q)"));
    connect(quote, &QPushButton::clicked, this, [this] { logSpokenQuote({}, {}); });
    auto *add = addButton(u"newOffer"_s, tr("&New offer"), u"list-add"_s);
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, &OffersPage::startNew);
    for (auto *button : {quote, add})
        button->setEnabled(m_workspace.canWrite());
}

void OffersPage::connectList()
{
    connect(m_list, &OfferList::waitingChanged, this, &Page::waitingChanged);
    connect(m_list->view(), &ListView::currentChanged, this, &OffersPage::load);
    connect(m_list->view(), &ListView::opened, this, &OffersPage::edit);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topic::Offers | Topic::Customers | Topic::Purchases | Topic::Staff))
            load(m_side->wanted());
    });
    connect(&m_workspace, &Workspace::shopChanged, this, [this] { load(m_side->wanted()); });
    connect(m_side, &RecordSide::failed, this, &Page::failed);
}

void OffersPage::connectView()
{
    const auto act = [this](void (OfferView::*signal)(), void (OfferActions::*action)(const OfferDetails &)) {
        connect(m_view, signal, m_actions, [this, action] { (m_actions->*action)(m_view->details()); });
    };
    act(&OfferView::issueRequested, &OfferActions::issue);
    act(&OfferView::reviseRequested, &OfferActions::revise);
    act(&OfferView::variantRequested, &OfferActions::addVariant);
    act(&OfferView::acceptRequested, &OfferActions::accept);
    act(&OfferView::declineRequested, &OfferActions::decline);
    act(&OfferView::withdrawRequested, &OfferActions::withdraw);
    act(&OfferView::convertRequested, &OfferActions::convert);
    act(&OfferView::removeRequested, &OfferActions::remove);
    act(&OfferView::printRequested, &OfferActions::print);
    act(&OfferView::pdfRequested, &OfferActions::savePdf);
    connect(m_view, &OfferView::editRequested, this, &OffersPage::edit);
    connect(m_view, &OfferView::customerRequested, this, [this](qint64 id) { emit openRequested(SearchKind::Customer, id); });
    connect(m_view, &OfferView::purchaseRequested, this, [this](qint64 id) { emit openRequested(SearchKind::Purchase, id); });
    connect(m_view, &OfferView::offerRequested, this, [this](qint64 id) {
        m_list->select(id);
        load(id); // the list may stand on it already while a newer offer, which it does not know yet, is shown
    });
}

void OffersPage::connectActions()
{
    connect(m_actions, &OfferActions::done, this, &Page::done);
    connect(m_actions, &OfferActions::failed, this, &Page::failed);
    connect(m_actions, &OfferActions::refused, m_view, &OfferView::showProblem);
    connect(m_actions, &OfferActions::draftMade, this, [this](OfferId id) {
        m_list->select(id.value);
        editDraft(id, {});
    });
    connect(m_actions, &OfferActions::conflictsFound, this, &OffersPage::openForm);
    connect(m_actions, &OfferActions::purchaseMade, this, [this](PurchaseId id) { emit openRequested(SearchKind::Purchase, id.value); });
}

void OffersPage::connectForm()
{
    connect(m_form, &OfferForm::saved, this, [this](OfferId id, const Offer &before) {
        showOffer(id);
        m_actions->tellSaved(id, before);
    });
    connect(m_form, &OfferForm::issued, this, [this](OfferId id) {
        showOffer(id);
        emit done(tr("The offer is issued."), {});
    });
    connect(m_form, &OfferForm::reused, this, [this](OfferId id) {
        showOffer(id);
        emit done(tr("The earlier offer holds; the draft is given up."), {});
    });
}

void OffersPage::showOffer(OfferId id)
{
    m_list->select(id.value);
    load(id.value);
    showBrowser();
}

void OffersPage::load(qint64 id)
{
    m_side->present(id, [id](Connection &db) { return readOfferDetails(db, OfferId{id}); }, m_view);
}

/// Writes on the draft that is shown; what was issued is only looked at.
void OffersPage::edit()
{
    const auto &details = m_view->details();
    if (m_side->shows(m_view) && m_workspace.canWrite() && canEdit(details.offer.status))
        openForm(details, {});
}

void OffersPage::editDraft(OfferId id, const QList<OfferConflict> &conflicts)
{
    auto details = m_workspace.database().read([id](Connection &db) { return readOfferDetails(db, id); });
    const auto onDetails = [this, conflicts](const std::optional<OfferDetails> &found) {
        if (found)
            openForm(*found, conflicts);
    };
    deliver(details, this, onDetails, [this](const StorageError &error) { emit failed(error); });
}

/// The details may have been on their way while something else was begun in the form.
void OffersPage::openForm(const OfferDetails &details, const QList<OfferConflict> &conflicts)
{
    fromBrowser([this, details, conflicts] {
        showForm();
        m_form->edit(details);
        if (!conflicts.isEmpty())
            m_form->showConflicts(conflicts);
    });
}

void OffersPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Offer)
        fromBrowser([this, id] { m_list->select(id); });
}

void OffersPage::openRows(const QString &title, const QList<qint64> &ids)
{
    fromBrowser([this, title, ids] { m_list->showOnly(title, ids); });
}

void OffersPage::startNew()
{
    startNewFor({}, {});
}

void OffersPage::startNewFor(CustomerId customer, const QString &name)
{
    if (!m_workspace.canWrite())
        return;
    fromBrowser([this, customer, name] {
        showForm();
        m_form->startNew(customer, name);
    });
}

void OffersPage::logSpokenQuote(CustomerId customer, const QString &name)
{
    if (!m_workspace.canWrite())
        return;
    auto *dialog = new SpokenQuoteDialog(m_workspace, customer, name, window());
    connect(dialog, &SpokenQuoteDialog::recorded, this, [this](OfferId id, bool reused) {
        if (!m_form->isVisible())
            m_list->select(id.value);
        emit done(reused ? tr("The earlier offer holds; nothing new was logged.") : tr("The quote is logged."), {});
    });
    dialog->open();
}

void OffersPage::logSpokenQuote()
{
    const auto &details = m_view->details();
    const bool isLoaded = m_side->shows(m_view);
    logSpokenQuote(isLoaded ? details.offer.customer : CustomerId{}, isLoaded ? details.customerName : QString());
}
