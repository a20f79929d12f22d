// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerview.h"

#include "models/offers/offerrules.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/listtable.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/offers/offerlinesmodel.h"
#include "ui/offers/offertexts.h"
#include "ui/offers/offertotals.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfferView::OfferView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_late(new Chip(tr("Accepted late"), Meaning::Warning, u"clock"_s)),
      m_spoken(new Chip(tr("Spoken"), Meaning::Neutral, u"chat"_s)),
      m_customer(new QPushButton),
      m_purchase(new QPushButton),
      m_dates(new PlainLabel),
      m_note(new PlainLabel),
      m_actions(new QWidget),
      m_problem(new ProblemLine),
      m_chain(new QWidget),
      m_lines(new OfferLinesModel(this)),
      m_table(new ListTable),
      m_totals(new OfferTotals),
      m_choices(new QWidget),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"offerView"_s);
    setAccessibleName(tr("Offer"));
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
    buildStory(column);
    column->addStretch();
    setWidget(body);
}

void OfferView::buildHead(QVBoxLayout *column)
{
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    m_number->setObjectName(u"offerNumber"_s);
    m_number->setElided(true);
    m_status->setObjectName(u"offerStatus"_s);
    m_late->setObjectName(u"acceptedLate"_s);
    m_spoken->setObjectName(u"spokenOffer"_s);
    title->addWidget(m_number, 1);
    for (auto *chip : {m_spoken, m_late, m_status})
        title->addWidget(chip);
    column->addLayout(title);
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    m_customer->setObjectName(u"openCustomer"_s);
    m_customer->setIcon(icon(u"person"_s));
    m_purchase->setObjectName(u"openPurchase"_s);
    m_purchase->setIcon(icon(u"purchases"_s));
    flow->addWidget(m_customer);
    flow->addWidget(m_purchase);
    column->addWidget(links);
    m_dates->setObjectName(u"offerDates"_s);
    m_dates->setForegroundRole(kMutedRole);
    m_dates->setWordWrap(true);
    m_note->setObjectName(u"offerNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_dates);
    column->addWidget(m_note);
    connect(m_customer, &QPushButton::clicked, this, [this] { emit customerRequested(m_details.offer.customer.value); });
    connect(m_purchase, &QPushButton::clicked, this, [this] { emit purchaseRequested(m_details.offer.purchase.value_or(PurchaseId{}).value); });
}

QPushButton *OfferView::addAction(const QString &name, const QString &text, const QString &iconName, void (OfferView::*signal)())
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    m_actions->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void OfferView::buildActions(QVBoxLayout *column)
{
    new FlowLayout(m_actions);
    m_issue = addAction(u"issueOffer"_s, tr("&Issue offer"), u"offers"_s, &OfferView::issueRequested);
    m_accept = addAction(u"acceptOffer"_s, tr("A&ccepted"), u"check"_s, &OfferView::acceptRequested);
    m_convert = addAction(u"convertOffer"_s, tr("&Convert to purchase"), u"purchases"_s, &OfferView::convertRequested);
    m_edit = addAction(u"editOffer"_s, tr("&Edit"), u"document-edit"_s, &OfferView::editRequested);
    m_decline = addAction(u"declineOffer"_s, tr("&Declined…"), u"block"_s, &OfferView::declineRequested);
    m_revise = addAction(u"reviseOffer"_s, tr("&Revise"), u"document-edit"_s, &OfferView::reviseRequested);
    m_variant = addAction(u"addVariant"_s, tr("Add &variant"), u"list-add"_s, &OfferView::variantRequested);
    m_withdraw = addAction(u"withdrawOffer"_s, tr("&Withdraw"), u"return"_s, &OfferView::withdrawRequested);
    m_print = addAction(u"printOffer"_s, tr("&Print…"), u"document-print"_s, &OfferView::printRequested);
    m_pdf = addAction(u"saveOfferPdf"_s, tr("Save PD&F…"), u"document-save"_s, &OfferView::pdfRequested);
    m_remove = addAction(u"removeDraft"_s, tr("Delete this draft"), u"edit-delete"_s, &OfferView::removeRequested);
    for (auto *main : {m_issue, m_accept, m_convert})
        makePrimary(main);
    m_revise->setToolTip(tr("Draft the next revision; when it is issued, this one is superseded"));
    m_variant->setToolTip(tr("Draft another offer that is valid beside this one, until one of them is accepted"));
    m_problem->setObjectName(u"offerProblem"_s);
    column->addWidget(m_actions);
    column->addWidget(m_problem);
}

void OfferView::buildLines(QVBoxLayout *column)
{
    m_chain->setObjectName(u"offerChain"_s);
    new FlowLayout(m_chain);
    column->addWidget(m_chain);
    m_table->setObjectName(u"offerLines"_s);
    m_table->setAccessibleName(tr("Lines of the offer"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->setStretchLastSection(false); // the goods take what is left, see fitColumns()
    column->addWidget(m_table);
    column->addWidget(m_totals);
}

void OfferView::buildStory(QVBoxLayout *column)
{
    m_choices->setObjectName(u"offerChoices"_s);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(px(8));
    m_history->setObjectName(u"history"_s);
    m_history->setWordWrap(true);
    column->addWidget(m_choices);
    column->addWidget(m_history);
}

void OfferView::setDetails(const OfferDetails &details)
{
    m_details = details;
    m_problem->setText({});
    m_lines->setOffer(details.offer, m_workspace.formats());
    const auto &lines = details.offer.lines;
    const bool hasDiscounts = std::any_of(lines.begin(), lines.end(), [](const OfferLine &line) { return line.discountBp != 0; });
    m_table->setColumnHidden(OfferLinesModel::Discount, !hasDiscounts);
    // As high as its rows, up to a dozen: what follows stands right below.
    const auto rows = qBound(2, int(lines.size()), 12);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
    fitColumns();
    m_totals->setOffer(details.offer, m_workspace.formats());
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

/// Every column as wide as it needs; the goods take the rest.
void OfferView::fitColumns()
{
    m_table->resizeColumnsToContents();
    int rest = viewport()->width() - px(16) - px(8) - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    for (int column = OfferLinesModel::Goods + 1; column < OfferLinesModel::ColumnCount; ++column)
        rest -= m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(OfferLinesModel::Goods, qMax(rest, 20 * m_table->fontMetrics().averageCharWidth()));
}

void OfferView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}
