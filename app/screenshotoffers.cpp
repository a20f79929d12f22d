// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotoffers.h"

#include "app/settled.h"
#include "ui/core/mainwindow.h"
#include "ui/core/recordpicker.h"
#include "ui/core/workspace.h"
#include "ui/offers/offerspage.h"
#include "ui/offers/offerview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class OpenOffer
{
public:
    using Take = std::function<void(QWidget &, const QString &)>;

    OpenOffer(MainWindow &window, Workspace &workspace, OffersPage &page, const Take &take)
        : m_window(window), m_workspace(workspace), m_page(page), m_take(take), m_details(page.findChild<OfferView *>(u"offerView"_s)->details())
    {}

    void questions();
    void form();
    void spokenQuote();

private:
    void settle() { letSettle(m_workspace.database()); }
    void press(const QString &name);
    /// Names the goods of the offer at another price, and waits until the panel of earlier offers is there.
    void tellAnotherPrice(QWidget &form, const QString &goods, const QString &price);
    void takeOpen(const QString &name);

    MainWindow &m_window;
    Workspace &m_workspace;
    OffersPage &m_page;
    const Take &m_take;
    OfferDetails m_details;
};

void OpenOffer::press(const QString &name)
{
    m_page.findChild<QPushButton *>(name)->click();
    settle();
}

void OpenOffer::takeOpen(const QString &name)
{
    auto *dialog = QApplication::activeModalWidget();
    m_take(*dialog, name);
    dialog->hide();
    dialog->deleteLater();
    m_window.activateWindow(); // what a window manager does
    settle();
}

void OpenOffer::tellAnotherPrice(QWidget &form, const QString &goods, const QString &price)
{
    const auto &line = m_details.offer.lines.constFirst();
    form.findChild<RecordPicker *>(goods)->setChoice(line.product.value_or(ProductId{}).value, line.description);
    form.findChild<QLineEdit *>(price)->insert(u"1"_s); // as if typed
    const auto *conflicts = form.findChild<QWidget *>(u"conflicts"_s);
    const QDeadlineTimer longest(std::chrono::seconds(5));
    while (!conflicts->isVisible() && !longest.hasExpired()) // they are looked for a moment after the last key
        settle();
}

void OpenOffer::questions()
{
    m_take(m_window, u"offer"_s);
    press(u"acceptOffer"_s);
    takeOpen(u"accept-offer"_s);
    press(u"withdrawOffer"_s);
    takeOpen(u"withdraw-offer"_s);
}

void OpenOffer::form()
{
    m_page.startNewFor(m_details.offer.customer, m_details.customerName);
    settle();
    tellAnotherPrice(m_page, u"line1Goods"_s, u"line1Price"_s);
    m_take(m_window, u"offer-conflicts"_s);
    m_page.findChild<RecordPicker *>(u"line1Goods"_s)->setChoice(0, {});
    m_page.findChild<QLineEdit *>(u"line1Price"_s)->clear();
    press(u"leaveForm"_s);
}

void OpenOffer::spokenQuote()
{
    m_page.logSpokenQuote(m_details.offer.customer, m_details.customerName);
    settle();
    tellAnotherPrice(*QApplication::activeModalWidget(), u"goods"_s, u"unit_price"_s);
    takeOpen(u"spoken-quote-conflict"_s);
}

} // namespace

void takeOpenOffer(MainWindow &window, Workspace &workspace, OffersPage &page, const std::function<void(QWidget &, const QString &)> &take)
{
    OpenOffer offer(window, workspace, page, take);
    offer.questions();
    offer.form();
    offer.spokenQuote();
}
