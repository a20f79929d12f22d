// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customercard.h"

#include "models/storage/deliver.h"
#include "ui/core/emptystate.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/customers/cardcontents.h"
#include "ui/customers/customerheader.h"
#include "ui/customers/timelineview.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CustomerCard::CustomerCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_header(new CustomerHeader(workspace)),
      m_timeline(new TimelineView(workspace)),
      m_content(new QWidget),
      m_empty(new EmptyState(tr("Choose a customer to see the whole history."))),
      m_stack(new QStackedLayout(this))
{
    setObjectName(u"customerCard"_s);
    setAccessibleName(tr("Customer card"));
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(px(12));
    column->addWidget(m_header);
    column->addWidget(m_timeline, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connectParts();
    setAlone(false);
}

void CustomerCard::connectParts()
{
    connect(m_header, &CustomerHeader::backRequested, this, &CustomerCard::backRequested);
    connect(m_header, &CustomerHeader::briefingRequested, this, &CustomerCard::briefingRequested);
    connect(m_header, &CustomerHeader::editRequested, this, &CustomerCard::editRequested);
    connect(m_header, &CustomerHeader::removeRequested, this, &CustomerCard::removeRequested);
    connect(m_header, &CustomerHeader::newOfferRequested, this, [this] { emit newOfferRequested(m_id); });
    connect(m_header, &CustomerHeader::spokenQuoteRequested, this, [this] { emit spokenQuoteRequested(m_id); });
    connect(m_header, &CustomerHeader::newPurchaseRequested, this, [this] { emit newPurchaseRequested(m_id); });
    connect(m_header, &CustomerHeader::newDeviceRequested, this, [this] { emit newDeviceRequested(m_id); });
    connect(m_header, &CustomerHeader::surveyRequested, this, [this] { emit surveyRequested(m_id); });
    connect(m_header, &CustomerHeader::copied, this, &CustomerCard::copied);
    connect(m_header, &CustomerHeader::openRequested, this, &CustomerCard::openRequested);
    connect(m_timeline, &TimelineView::logContactRequested, this, [this] { emit logContactRequested(m_id); });
    connect(m_timeline, &TimelineView::openRequested, this, &CustomerCard::openRequested);
    connect(m_timeline, &TimelineView::groupChosen, this, &CustomerCard::reload);
    connect(m_timeline, &TimelineView::failed, this, &CustomerCard::failed);
}

void CustomerCard::open(CustomerId id)
{
    if (id != m_id)
        m_customer.reset();
    m_id = id;
    if (id.isValid())
        read();
    else
        m_stack->setCurrentIndex(0);
}

void CustomerCard::reload()
{
    open(m_id);
}

void CustomerCard::setAlone(bool alone)
{
    m_header->setAlone(alone);
    m_content->layout()->setContentsMargins(alone ? 0 : px(12), 0, 0, 0); // beside the splitter
}

/// One read at a time: who runs down the list with a held key makes the card skip customers, not lag behind.
void CustomerCard::read()
{
    m_again = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    auto reading = m_workspace.database().read(
        [id = m_id, group = m_timeline->group(), today = m_workspace.today()](Connection &db) { return readCard(db, id, group, today); });
    const auto end = [this] {
        m_isReading = false;
        if (m_again)
            read();
    };
    const auto onContents = [this, id = m_id, end](const std::optional<CardContents> &contents) {
        if (!m_again)
            take(id, contents);
        end();
    };
    const auto onError = [this, end](const StorageError &error) {
        emit failed(error);
        end();
    };
    deliver(reading, this, onContents, onError);
}

void CustomerCard::take(CustomerId id, const std::optional<CardContents> &contents)
{
    if (id != m_id)
        return;
    m_customer = contents ? std::optional(contents->customer) : std::nullopt;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    m_header->showContents(*contents);
    m_timeline->showEntries(id, contents->timeline);
}
