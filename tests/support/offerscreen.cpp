// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offerscreen.h"

#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"

using namespace Qt::StringLiterals;

void OfferScreen::openPage()
{
    m_desk = std::make_unique<OfferDesk>();
    m_page = std::make_unique<OffersPage>(m_desk->workspace());
    m_hands = std::make_unique<PageHands>(*m_page);
    m_page->resize(834, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void OfferScreen::closePage()
{
    QCOMPARE(m_hands->failures, QList<StorageError::Kind>());
    m_page.reset();
}

void OfferScreen::open(OfferId id)
{
    m_page->openRecord(SearchKind::Offer, id.value);
    const auto number = m_desk->stored(id).number;
    QTRY_VERIFY(m_hands->find<PlainLabel>(u"offerNumber"_s)->text().contains(number));
    QTRY_COMPARE(m_hands->find<ListView>(u"offers"_s)->currentId(), id.value);
    QTRY_VERIFY(m_hands->isVisible(u"offerView"_s));
}
