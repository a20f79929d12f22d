// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/offerdesk.h"
#include "ui/offers/offerspage.h"

/// The page of offers at an OfferDesk, shown and active, and the hands of who sits there: what tests of the page, of its form and of its
/// acts start from, and are.
class OfferScreen
{
protected:
    void openPage();
    /// Nothing of what was done may have failed in the storage.
    void closePage();
    /// Shows `id` beside the list, and waits until it is there.
    void open(OfferId id);

    std::unique_ptr<OfferDesk> m_desk;
    std::unique_ptr<OffersPage> m_page;
    std::unique_ptr<PageHands> m_hands;
};
