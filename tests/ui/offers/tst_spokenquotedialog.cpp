// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/spokenquotedialog.h"

#include "tests/support/offerdesk.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordpicker.h"
#include "ui/offers/offerspage.h"

#include <QRadioButton>
#include <QSemaphore>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestSpokenQuoteDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twoFieldsAndEnterKeepAQuote();
    void wordsAreEnough();
    void withoutACustomerItAsksForOne();
    void showsWhatWasToldBefore();
    void conflictIsAnsweredInPlace();
    void aPriceBeyondAllNumbersIsRefused();
    void missingPriceIsToldBesideItsField();
    void aLookUpThatFailsDoesNotLogItTwice();

private:
    SpokenQuoteDialog *open(bool forEwa = true);

    std::unique_ptr<OfferDesk> m_desk;
    std::unique_ptr<OffersPage> m_page;
    std::unique_ptr<PageHands> m_hands;
};

void TestSpokenQuoteDialog::init()
{
    m_desk = std::make_unique<OfferDesk>();
    m_page = std::make_unique<OffersPage>(m_desk->workspace());
    m_hands = std::make_unique<PageHands>(*m_page);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSpokenQuoteDialog::cleanup()
{
    QCOMPARE(m_hands->failures, QList<StorageError::Kind>());
    m_page.reset();
}

SpokenQuoteDialog *TestSpokenQuoteDialog::open(bool forEwa)
{
    m_page->logSpokenQuote(forEwa ? m_desk->ewa : CustomerId{}, u"Ewa <b>Lis</b>"_s);
    auto *dialog = m_page->findChild<SpokenQuoteDialog *>();
    const auto hasFocus = [dialog] { return QApplication::activeWindow() == dialog && dialog->focusWidget() && dialog->focusWidget()->hasFocus(); };
    return QTest::qWaitFor(hasFocus) ? dialog : nullptr;
}

void TestSpokenQuoteDialog::twoFieldsAndEnterKeepAQuote()
{
    QVERIFY(open());
    m_hands->type(u"kett"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"goods"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"unit_price"_s));
    m_hands->type(u"95,50"_s);
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->ofEwa().size(), 1);
    const auto offer = m_desk->ofEwa().constFirst();
    QCOMPARE(offer.status, OfferStatus::Issued);
    QVERIFY(offer.spoken);
    QCOMPARE(offer.author, std::optional(m_desk->ola));
    QCOMPARE(offer.lines.constFirst().product, std::optional(m_desk->kettle));
    QCOMPARE(offer.lines.constFirst().unitPriceE4, 955'000);
    QCOMPARE(offer.lines.constFirst().taxRateBp, 2300);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QTRY_VERIFY(!m_page->findChild<SpokenQuoteDialog *>());
}

void TestSpokenQuoteDialog::wordsAreEnough()
{
    QVERIFY(open());
    m_hands->type(u"Repair of a <b>pump</b>"_s);
    m_hands->press(Qt::Key_Tab);
    m_hands->type(u"200"_s);
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->ofEwa().size(), 1);
    QCOMPARE(m_desk->ofEwa().constFirst().lines.constFirst().description, u"Repair of a <b>pump</b>"_s);
    QVERIFY(!m_desk->ofEwa().constFirst().lines.constFirst().product);
}

void TestSpokenQuoteDialog::withoutACustomerItAsksForOne()
{
    QVERIFY(open(false));
    QCOMPARE(QApplication::focusWidget(), m_hands->find<SpokenQuoteDialog>(u"spokenQuoteDialog"_s)->findChild<QWidget *>(u"customer"_s));
    m_hands->type(u"ewa"_s);
    auto *customer = m_hands->find<SpokenQuoteDialog>(u"spokenQuoteDialog"_s)->findChild<RecordPicker *>(u"customer"_s);
    QTRY_VERIFY(customer->isOffering());
    m_hands->press(Qt::Key_Return);
    m_hands->type(u"Pump"_s);
    m_hands->press(Qt::Key_Tab);
    m_hands->type(u"200"_s);
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->ofEwa().size(), 1);
}

void TestSpokenQuoteDialog::showsWhatWasToldBefore()
{
    m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    QVERIFY(open());
    m_hands->type(u"kett"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"goods"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    const auto *hint = m_hands->find<PlainLabel>(u"quoteHint"_s);
    QTRY_VERIFY(hint->text().contains(u"Jan Kos"));
    QVERIFY(hint->text().contains(u"100.00") && hint->text().contains(u"90.00"));
}

void TestSpokenQuoteDialog::conflictIsAnsweredInPlace()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    auto *dialog = open();
    QVERIFY(dialog);
    m_hands->type(u"kett"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"goods"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    m_hands->type(u"80"_s);
    m_hands->press(Qt::Key_Return); // at once: the check has not answered yet
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"conflicts"_s)->isVisible());
    QCOMPARE(m_desk->ofEwa().size(), 1);
    QTest::mouseClick(dialog->findChild<QRadioButton *>(u"conflict1Justify"_s), Qt::LeftButton, {}, QPoint(8, 8));
    m_hands->type(u"a friend"_s);
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->ofEwa().size(), 2);
    QCOMPARE(m_desk->choicesOf(earlier).constFirst().reason, u"a friend"_s);
}

void TestSpokenQuoteDialog::aPriceBeyondAllNumbersIsRefused()
{
    auto *dialog = open();
    QVERIFY(dialog);
    m_hands->type(u"Pump"_s);
    m_hands->typeInto(u"unit_price"_s, u"18446744073709551.62"_s); // ten-thousandths of it are 40, counted in 64 bits
    m_hands->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_hands->find<FormField>(u"unit_priceField"_s)->hasProblem());
    QVERIFY(m_desk->ofEwa().isEmpty());
}

void TestSpokenQuoteDialog::missingPriceIsToldBesideItsField()
{
    auto *dialog = open();
    QVERIFY(dialog);
    m_hands->type(u"Pump"_s);
    m_hands->press(Qt::Key_Return);
    QTRY_VERIFY(m_hands->find<FormField>(u"unit_priceField"_s)->hasProblem());
    QVERIFY(dialog->isVisible());
    QVERIFY(m_desk->ofEwa().isEmpty());
}

void TestSpokenQuoteDialog::aLookUpThatFailsDoesNotLogItTwice()
{
    auto *dialog = open();
    QVERIFY(dialog);
    m_hands->type(u"Pump"_s);
    m_hands->press(Qt::Key_Tab);
    m_desk->write([](Connection &db) { db.execute(u"ALTER TABLE offers RENAME TO elsewhere"_s); });
    m_hands->type(u"200"_s);
    QVERIFY(QMetaObject::invokeMethod(dialog->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly), "timeout"));
    m_desk->read([](Connection &) { return 0; }); // the look-up has failed, and nobody has heard of it
    m_desk->write([](Connection &db) { db.execute(u"ALTER TABLE elsewhere RENAME TO offers"_s); });
    QSemaphore held;
    auto holding = m_desk->workspace().database().write([&held](Connection &) { held.acquire(); });
    auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
    submit->click();
    QTest::qWait(50);
    const bool isHeld = !submit->isEnabled();
    held.release();
    holding.waitForFinished();
    QVERIFY(isHeld);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QCOMPARE(m_desk->ofEwa().size(), 1);
}

QTEST_MAIN(TestSpokenQuoteDialog)
#include "tst_spokenquotedialog.moc"
