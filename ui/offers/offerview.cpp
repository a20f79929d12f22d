// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerview.h"

#include "ui/core/chip.h"
#include "ui/core/icons.h"
#include "ui/core/linestable.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/offers/offerlinesmodel.h"
#include "ui/offers/offertotals.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfferView::OfferView(Workspace &workspace, QWidget *parent)
    : RecordView(u"offer"_s, tr("Offer"), workspace, parent),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_late(new Chip(tr("Accepted late"), Meaning::Warning, u"clock"_s)),
      m_spoken(new Chip(tr("Spoken"), Meaning::Neutral, u"chat"_s)),
      m_dates(new PlainLabel),
      m_note(new PlainLabel),
      m_problem(new ProblemLine),
      m_lines(new OfferLinesModel(this)),
      m_table(new LinesTable(m_lines)),
      m_totals(new OfferTotals),
      m_choices(new QWidget),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    buildHead();
    buildActions();
    buildLines();
    buildStory();
}

void OfferView::buildHead()
{
    m_status->setObjectName(u"offerStatus"_s);
    m_late->setObjectName(u"acceptedLate"_s);
    m_spoken->setObjectName(u"spokenOffer"_s);
    addTitle(u"offerNumber"_s, m_number, {m_spoken, m_late, m_status});
    auto *links = addFlow();
    m_customer = addButton(links, u"openCustomer"_s, {}, u"person"_s);
    m_purchase = addButton(links, u"openPurchase"_s, {}, u"purchases"_s);
    m_dates->setForegroundRole(kMutedRole);
    addText(u"offerDates"_s, m_dates);
    addText(u"offerNote"_s, m_note);
    connect(m_customer, &QPushButton::clicked, this, [this] { emit customerRequested(m_details.offer.customer.value); });
    connect(m_purchase, &QPushButton::clicked, this, [this] { emit purchaseRequested(m_details.offer.purchase.value_or(PurchaseId{}).value); });
}

void OfferView::buildActions()
{
    auto *row = addFlow();
    m_issue = addAction(row, u"issueOffer"_s, tr("&Issue offer"), u"offers"_s, &OfferView::issueRequested);
    m_accept = addAction(row, u"acceptOffer"_s, tr("A&ccepted"), u"check"_s, &OfferView::acceptRequested);
    m_convert = addAction(row, u"convertOffer"_s, tr("&Convert to purchase"), u"purchases"_s, &OfferView::convertRequested);
    m_edit = addAction(row, u"editOffer"_s, tr("&Edit"), u"document-edit"_s, &OfferView::editRequested);
    m_decline = addAction(row, u"declineOffer"_s, tr("&Declined …"), u"block"_s, &OfferView::declineRequested);
    m_revise = addAction(row, u"reviseOffer"_s, tr("&Revise"), u"document-edit"_s, &OfferView::reviseRequested);
    m_variant = addAction(row, u"addVariant"_s, tr("Add &variant"), u"list-add"_s, &OfferView::variantRequested);
    m_withdraw = addAction(row, u"withdrawOffer"_s, tr("&Withdraw"), u"return"_s, &OfferView::withdrawRequested);
    m_print = addAction(row, u"printOffer"_s, tr("&Print …"), u"document-print"_s, &OfferView::printRequested);
    m_pdf = addAction(row, u"saveOfferPdf"_s, tr("Save PD&F …"), u"document-save"_s, &OfferView::pdfRequested);
    m_remove = addAction(row, u"removeDraft"_s, tr("Delete this draft"), u"edit-delete"_s, &OfferView::removeRequested);
    for (auto *main : {m_issue, m_accept, m_convert})
        makePrimary(main);
    m_revise->setToolTip(tr("Draft the next revision; when it is issued, this one is superseded"));
    m_variant->setToolTip(tr("Draft another offer that is valid beside this one, until one of them is accepted"));
    m_problem->setObjectName(u"offerProblem"_s);
    column()->addWidget(m_problem);
}

void OfferView::buildLines()
{
    m_chain = addFlow();
    m_chain->parentWidget()->setObjectName(u"offerChain"_s);
    m_table->setObjectName(u"offerLines"_s);
    m_table->setAccessibleName(tr("Lines of the offer"));
    column()->addWidget(m_table);
    column()->addWidget(m_totals);
}

void OfferView::buildStory()
{
    m_choices->setObjectName(u"offerChoices"_s);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(px(8));
    column()->addWidget(m_choices);
    addText(u"history"_s, m_history);
}

void OfferView::setDetails(const OfferDetails &details)
{
    m_details = details;
    m_problem->setText({});
    m_lines->setOffer(details.offer, workspace().formats());
    const auto &lines = details.offer.lines;
    const bool hasDiscounts = std::any_of(lines.begin(), lines.end(), [](const OfferLine &line) { return line.discountBp != 0; });
    m_table->setColumnHidden(OfferLinesModel::Discount, !hasDiscounts);
    m_table->fit();
    m_totals->setOffer(details.offer, workspace().formats());
    showHead();
    showActions();
    showChain();
    showChoices();
    showHistory();
}

void OfferView::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}
