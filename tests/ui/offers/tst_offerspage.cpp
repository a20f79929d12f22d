// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerspage.h"

#include "models/actions/acceptoffer.h"
#include "models/actions/addvariant.h"
#include "models/actions/issueoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/offers/offerlists.h"
#include "tests/support/offerscreen.h"
#include "ui/core/chip.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The list, the view beside it, and what is done there.
class TestOffersPage : public QObject, OfferScreen
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void filtersAndSearchNarrowTheList();
    void waitingIsWhatEndsTomorrowAndMyDrafts();
    void offersOnlyWhatTheStateAllows_data();
    void offersOnlyWhatTheStateAllows();
    void acceptingAsksAndWithdrawsTheOtherVariants();
    void lateAcceptanceIsWarnedOfAndMarked();
    void decliningAsksTheReason();
    void withdrawingAsksWhy();
    void anAcceptedOfferBecomesAPurchase();
    void revisionsAreDraftedAndTheChainIsClickable();
    void deletedDraftComesBack();
    void aRevisionThatIsMadeMeanwhileOverwritesNothing();
    void draftIsIssuedWhereNothingStandsInItsWay();
    void draftWithConflictsOpensWithThem();
    void choicesAreShownWithTheirReason();
    void textOfCustomersStaysText();
    void savesAPdf();
    void opensARecordThatAFilterHides();
    void aKeyPressedTwiceActsOnce_data();
    void aKeyPressedTwiceActsOnce();

private:
    Chip *status() { return m_hands->find<Chip>(u"offerStatus"_s); }
};

void TestOffersPage::filtersAndSearchNarrowTheList()
{
    m_desk->issued(1'000'000);
    m_desk->draft(m_desk->kettleAt(900'000, m_desk->ola));
    const auto *model = m_hands->find<ListView>(u"offers"_s)->model();
    QTRY_COMPARE(model->rowCount(), 2);
    m_hands->click(u"filter_accepted"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    m_hands->click(u"filter_all"_s);
    m_page->focusFilter();
    m_hands->type(u"00002"_s);
    QTRY_COMPARE(model->rowCount(), 1);
}

void TestOffersPage::waitingIsWhatEndsTomorrowAndMyDrafts()
{
    QSignalSpy waiting(m_page.get(), &Page::waitingChanged);
    auto ending = m_desk->kettleAt(1'000'000, m_desk->jan);
    ending.validUntil = QDate(2026, 3, 6);
    m_desk->issued(ending);
    m_desk->draft(m_desk->kettleAt(900'000, m_desk->ola));
    m_desk->draft(m_desk->kettleAt(900'000, m_desk->jan));
    QTRY_VERIFY(!waiting.isEmpty() && waiting.constLast().constFirst().toInt() == 2);
}

void TestOffersPage::offersOnlyWhatTheStateAllows_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("shown");

    const QStringList paper{u"printOffer"_s, u"saveOfferPdf"_s};
    QTest::newRow("draft") << u"draft"_s << QStringList{u"issueOffer"_s, u"editOffer"_s, u"removeDraft"_s};
    QTest::newRow("issued") << u"issued"_s
                            << QStringList{u"acceptOffer"_s, u"declineOffer"_s, u"withdrawOffer"_s, u"reviseOffer"_s, u"addVariant"_s} + paper;
    QTest::newRow("accepted") << u"accepted"_s << QStringList{u"convertOffer"_s} + paper;
    QTest::newRow("withdrawn") << u"withdrawn"_s << QStringList{u"reviseOffer"_s} + paper;
}

void TestOffersPage::offersOnlyWhatTheStateAllows()
{
    QFETCH(QString, state);
    QFETCH(QStringList, shown);
    const auto offer = m_desk->kettleAt(1'000'000, m_desk->ola);
    const auto id = state == u"draft" ? m_desk->draft(offer) : m_desk->issued(offer);
    m_desk->write([id, state, version = m_desk->stored(id).rowVersion, stamp = m_desk->workspace().stamp()](Connection &db) {
        if (state == u"accepted")
            acceptOffer(db, id, version, stamp);
        if (state == u"withdrawn")
            withdrawOffer(db, id, version, {}, stamp);
    });
    QCOMPARE(toWord(m_desk->stored(id).status), state);
    open(id);
    for (const auto &name : {u"issueOffer"_s, u"editOffer"_s, u"removeDraft"_s, u"acceptOffer"_s, u"declineOffer"_s, u"withdrawOffer"_s,
                             u"reviseOffer"_s, u"addVariant"_s, u"convertOffer"_s, u"printOffer"_s, u"saveOfferPdf"_s})
        QVERIFY2(m_hands->isVisible(name) == shown.contains(name), qPrintable(name));
}

void TestOffersPage::acceptingAsksAndWithdrawsTheOtherVariants()
{
    const auto a = m_desk->issued(1'000'000);
    const auto b = m_desk->write([a, stamp = m_desk->workspace().stamp()](Connection &db) {
        const auto variant = addVariant(db, a, stamp).id;
        return issueOffer(db, variant, 1, {}, stamp).id;
    });
    open(b);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    m_hands->click(u"acceptOffer"_s);
    QCOMPARE(m_desk->stored(b).status, OfferStatus::Issued);
    m_desk->prompts().answer = ScriptedPrompts::Answer::Yes;
    m_hands->click(u"acceptOffer"_s);
    QTRY_COMPARE(m_desk->stored(b).status, OfferStatus::Accepted);
    QCOMPARE(m_desk->stored(a).status, OfferStatus::Withdrawn);
    QTRY_COMPARE(status()->text(), u"Accepted"_s);
    QVERIFY(m_desk->prompts().asked.constLast().contains(u"Ewa <b>Lis</b>"));
}

void TestOffersPage::lateAcceptanceIsWarnedOfAndMarked()
{
    auto offer = m_desk->kettleAt(1'000'000, m_desk->ola);
    offer.validUntil = QDate(2026, 3, 4);
    const auto id = m_desk->write([offer](Connection &db) {
        return issueNewOffer(db, offer, {}, {*instantFromIso(u"2026-03-01T10:00:00Z"_s), offer.author}).id;
    });
    open(id);
    QTRY_COMPARE(status()->text(), u"Expired"_s);
    QVERIFY(!m_hands->isVisible(u"declineOffer"_s));
    m_hands->click(u"acceptOffer"_s);
    QTRY_COMPARE(m_desk->stored(id).status, OfferStatus::Accepted);
    QVERIFY(m_desk->stored(id).acceptedLate);
    QTRY_VERIFY(m_hands->isVisible(u"acceptedLate"_s));
}

void TestOffersPage::decliningAsksTheReason()
{
    const auto id = m_desk->issued(1'000'000);
    open(id);
    m_hands->click(u"declineOffer"_s);
    auto *reason = m_hands->find<QComboBox>(u"decline_reason"_s);
    m_hands->click(u"submit"_s);
    QCOMPARE(m_desk->stored(id).status, OfferStatus::Issued);
    reason->setCurrentIndex(1);
    m_hands->click(u"submit"_s);
    QTRY_COMPARE(m_desk->stored(id).status, OfferStatus::Declined);
    QCOMPARE(m_desk->stored(id).declineReason, u"delivery_time"_s);
    QTRY_VERIFY(m_hands->find<PlainLabel>(u"offerDates"_s)->text().contains(u"Delivery time"));
}

void TestOffersPage::withdrawingAsksWhy()
{
    const auto id = m_desk->issued(1'000'000);
    open(id);
    m_desk->prompts().text = u"<i>wrong</i> price"_s;
    m_hands->click(u"withdrawOffer"_s);
    QTRY_COMPARE(m_desk->stored(id).status, OfferStatus::Withdrawn);
    QTRY_VERIFY(m_hands->find<PlainLabel>(u"history"_s)->text().contains(u"<i>wrong</i> price"));
}

void TestOffersPage::anAcceptedOfferBecomesAPurchase()
{
    const auto id = m_desk->issued(1'000'000);
    open(id);
    m_hands->click(u"acceptOffer"_s);
    QTRY_VERIFY(m_hands->isVisible(u"convertOffer"_s));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    m_hands->click(u"convertOffer"_s);
    QTRY_COMPARE(opened.size(), 1);
    const auto offer = m_desk->stored(id);
    QCOMPARE(offer.status, OfferStatus::Converted);
    QCOMPARE(opened.constFirst().constFirst().value<SearchKind>(), SearchKind::Purchase);
    QCOMPARE(opened.constFirst().at(1).toLongLong(), offer.purchase->value);
    QTRY_VERIFY(m_hands->isVisible(u"openPurchase"_s));
}

void TestOffersPage::revisionsAreDraftedAndTheChainIsClickable()
{
    const auto first = m_desk->issued(1'000'000);
    open(first);
    m_hands->click(u"reviseOffer"_s);
    QTRY_VERIFY(m_hands->isVisible(u"offerForm"_s));
    m_hands->typeInto(u"line1Price"_s, u"95"_s);
    m_hands->click(u"issueDraft"_s);
    QTRY_COMPARE(m_desk->stored(first).status, OfferStatus::Superseded);
    QTRY_VERIFY(!m_hands->isVisible(u"offerForm"_s)); // it is stored before the page hears of it
    const auto number = m_desk->stored(first).number;
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"offerNumber"_s)->text(), number + u"/2"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"chain%1"_s.arg(first.value)));
    m_hands->click(u"chain%1"_s.arg(first.value));
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"offerNumber"_s)->text(), number);
    QCOMPARE(status()->text(), u"Superseded"_s);
}

void TestOffersPage::aRevisionThatIsMadeMeanwhileOverwritesNothing()
{
    open(m_desk->issued(1'000'000));
    m_hands->click(u"reviseOffer"_s);
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    m_hands->typeInto(u"line1Price"_s, u"77"_s);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    QTRY_COMPARE(m_desk->prompts().asked, QStringList{u"The new offer"_s});
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), u"77"_s);
    QCOMPARE(m_desk->ofEwa().size(), 2);
}

void TestOffersPage::deletedDraftComesBack()
{
    const auto id = m_desk->draft(m_desk->kettleAt(1'000'000, m_desk->ola));
    const auto number = m_desk->stored(id).number;
    open(id);
    m_hands->click(u"removeDraft"_s);
    QTRY_VERIFY(m_desk->ofEwa().isEmpty());
    QTRY_COMPARE(m_hands->done.size(), 1);
    m_hands->undo();
    QTRY_COMPARE(m_desk->ofEwa().size(), 1);
    QCOMPARE(m_desk->ofEwa().constFirst().number, number);
}

void TestOffersPage::draftIsIssuedWhereNothingStandsInItsWay()
{
    const auto id = m_desk->draft(m_desk->kettleAt(1'000'000, m_desk->ola));
    open(id);
    m_hands->click(u"issueOffer"_s);
    QTRY_COMPARE(m_desk->stored(id).status, OfferStatus::Issued);
    QTRY_COMPARE(status()->text(), u"Issued"_s);
}

void TestOffersPage::draftWithConflictsOpensWithThem()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(1'000'000, m_desk->jan));
    const auto id = m_desk->draft(m_desk->kettleAt(900'000, m_desk->ola));
    open(id);
    m_hands->click(u"issueOffer"_s);
    QTRY_VERIFY(m_hands->isVisible(u"offerForm"_s));
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    QVERIFY(m_hands->find<PlainLabel>(u"conflict1Text"_s)->text().contains(m_desk->stored(earlier).number));
    QCOMPARE(m_desk->stored(id).status, OfferStatus::Draft);
}

void TestOffersPage::choicesAreShownWithTheirReason()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(1'000'000, m_desk->jan));
    const auto later = m_desk->issued(900'000);
    open(later);
    QTRY_VERIFY(m_page->findChild<PlainLabel *>(u"choice%1"_s.arg(earlier.value)));
    const auto text = m_hands->find<PlainLabel>(u"choice%1"_s.arg(earlier.value))->text();
    QVERIFY2(text.contains(u"Justified") && text.contains(u"Reason: test") && text.contains(u"another price"), qPrintable(text));
    m_hands->click(u"showOther%1"_s.arg(earlier.value));
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"offerNumber"_s)->text(), m_desk->stored(earlier).number);
}

void TestOffersPage::textOfCustomersStaysText()
{
    auto offer = m_desk->kettleAt(1'000'000, m_desk->ola);
    offer.note = u"<h1>note</h1>"_s;
    offer.lines[0].description = u"<b>Kettle</b>"_s;
    open(m_desk->issued(offer));
    QCOMPARE(m_hands->find<PlainLabel>(u"offerNote"_s)->text(), u"<h1>note</h1>"_s);
    QCOMPARE(m_hands->find<QPushButton>(u"openCustomer"_s)->text(), u"Ewa <b>Lis</b>"_s);
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestOffersPage::savesAPdf()
{
    open(m_desk->issued(1'000'000));
    const auto path = m_desk->shop().path(u"offer.pdf"_s);
    m_desk->prompts().text = path;
    m_hands->click(u"saveOfferPdf"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    m_desk->prompts().text = m_desk->shop().path(u"typed"_s);
    m_hands->click(u"saveOfferPdf"_s);
    QTRY_COMPARE(m_hands->done.size(), 2);
    QVERIFY(QFile::exists(m_desk->shop().path(u"typed.pdf"_s)));
    m_desk->prompts().text = m_desk->shop().path(u"no such folder/offer.pdf"_s);
    m_hands->click(u"saveOfferPdf"_s);
    QVERIFY(!m_hands->find<ProblemLine>(u"offerProblem"_s)->text().isEmpty());
}

void TestOffersPage::opensARecordThatAFilterHides()
{
    const auto id = m_desk->issued(1'000'000);
    m_hands->click(u"filter_declined"_s);
    QTRY_COMPARE(m_hands->find<ListView>(u"offers"_s)->model()->rowCount(), 0);
    open(id);
}

void TestOffersPage::aKeyPressedTwiceActsOnce_data()
{
    QTest::addColumn<QString>("button");

    for (const auto &button : {u"issueOffer"_s, u"acceptOffer"_s, u"convertOffer"_s, u"removeDraft"_s})
        QTest::newRow(qPrintable(button)) << button;
}

void TestOffersPage::aKeyPressedTwiceActsOnce()
{
    QFETCH(QString, button);
    const bool isDraft = button == u"issueOffer"_s || button == u"removeDraft"_s;
    const auto offer = m_desk->kettleAt(1'000'000, m_desk->ola);
    const auto id = isDraft ? m_desk->draft(offer) : m_desk->issued(offer);
    if (button == u"convertOffer"_s)
        m_desk->write([id, stamp = m_desk->workspace().stamp()](Connection &db) { acceptOffer(db, id, 2, stamp); });
    open(id);
    auto *pressed = m_hands->find<QPushButton>(button);
    pressed->click();
    pressed->click();
    QTRY_COMPARE(m_hands->done.size(), 1);
    m_desk->write([](Connection &) {}); // whatever was asked for is done by now
    QTest::qWait(50);
    QCOMPARE(m_hands->done.size(), 1);
    QVERIFY(m_hands->find<ProblemLine>(u"offerProblem"_s)->text().isEmpty());
}

QTEST_MAIN(TestOffersPage)
#include "tst_offerspage.moc"
