// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "models/offers/offerconflicts.h"
#include "tests/support/testdesk.h"
#include "ui/core/page.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

/// A desk with a customer, a kettle of 100.00 PLN and two people; Ola works at it. Helpers to press what is on a page.
struct OfferDesk : TestDesk {
    OfferDesk();

    /// One kettle at that net price, valid for two weeks, by that person.
    Offer kettleAt(qint64 priceE4, StaffId by) const;
    /// A draft in the shop.
    OfferId draft(const Offer &offer);
    /// An issued one; what stands in its way is justified.
    OfferId issued(const Offer &offer);
    OfferId issued(qint64 priceE4) { return issued(kettleAt(priceE4, ola)); }
    Offer stored(OfferId id);
    QList<Offer> ofEwa();
    QList<StoredChoice> choicesOf(OfferId id);

    CustomerId ewa;
    ProductId kettle;
    StaffId ola;
    StaffId jan;
};

/// A page on the screen, found, clicked and typed into by object names; keeps what it said.
class PageHands : public QObject
{
    Q_OBJECT

public:
    explicit PageHands(Page &page);

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *found = m_page.findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    bool isVisible(const QString &name) const { return find(name)->isVisible(); }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void typeInto(const QString &name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    QStringList done;
    std::function<void()> undo;
    QList<StorageError::Kind> failures;

private:
    Page &m_page;
};
