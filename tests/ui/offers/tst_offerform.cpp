// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerform.h"

#include "models/actions/saveoffer.h"
#include "tests/support/offerscreen.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

/// Counts how often a widget is put elsewhere.
class MoveCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        moves += event->type() == QEvent::Move;
        return false;
    }

    int moves = 0;
};

class TestOfferForm : public QObject, OfferScreen
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void draftsAndIssuesByKeyboardAlone();
    void showsBesideThePriceWhatWasToldBefore();
    void hintsOfManyLinesAreLaidOutOnce();
    void totalsFollowBothDiscounts();
    void showsWhatIsWrongBesideItsField();
    void earlierOfferIsToldInWordsWhileDrafting();
    void issuingWaitsForAnAnswerToEachConflict();
    void reusingGivesTheDraftUp();
    void revisingSupersedesTheEarlierOffer();
    void whoWasQuickerIsShownAndNothingTypedIsLost();
    void savedDraftIsUndone();
    void secondWriterChoosesBetweenBothVersions();
    void anUndoOverwritesNothingThatCameLater();
    void aNewDraftThatWasWrittenOnStaysAtAnUndo();
    void leavingAsksOnlyWhereSomethingWouldBeLost();
    void aDraftThatIsBeingSavedIsLeftOnceItIs();
    void aDraftThatIsBeingIssuedIsLeftOnceItIs();
    void whoWantedToLeaveStaysWithADraftThatIsRefused();
    void aLaterVersionWithoutADifferenceAsksNothing();

private:
    /// A draft of 100.00 PLN in the form, where the price is made 95.
    OfferId editKettle();
    /// A new offer to Ewa with a kettle of that price.
    void startKettle(const QString &price);
    void chooseJustify(const QString &reason);
};

void TestOfferForm::startKettle(const QString &price)
{
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    m_hands->type(u"kett"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"line1Goods"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    m_hands->typeInto(u"line1Price"_s, price);
}

OfferId TestOfferForm::editKettle()
{
    const auto id = m_desk->draft(m_desk->kettleAt(1'000'000, m_desk->ola));
    m_page->openRecord(SearchKind::Offer, id.value);
    [&] { QTRY_VERIFY(m_hands->isVisible(u"offerView"_s) && m_hands->isVisible(u"editOffer"_s)); }();
    m_hands->click(u"editOffer"_s);
    m_hands->typeInto(u"line1Price"_s, u"95"_s);
    return id;
}

void TestOfferForm::chooseJustify(const QString &reason)
{
    QTest::mouseClick(m_hands->find<QRadioButton>(u"conflict1Justify"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"conflict1Reason"_s));
    m_hands->type(reason);
}

void TestOfferForm::draftsAndIssuesByKeyboardAlone()
{
    m_page->startNew();
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"customer"_s));
    m_hands->type(u"ewa"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"customer"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    m_hands->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"valid_until"_s));
    m_hands->type(u"+14"_s);
    for (int step = 0; step < 6; ++step)
        m_hands->press(Qt::Key_Tab); // discount, channel, currency, language, note, goods
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"line1Goods"_s));
    m_hands->type(u"kett"_s);
    QTRY_VERIFY(m_hands->find<RecordPicker>(u"line1Goods"_s)->isOffering());
    m_hands->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_hands->find(u"line1Quantity"_s));
    m_hands->type(u"2"_s);
    m_hands->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_hands->done.size(), 1);
    const auto offer = m_desk->ofEwa().constFirst();
    QCOMPARE(offer.status, OfferStatus::Issued);
    QCOMPARE(offer.validUntil, std::optional(QDate(2026, 3, 19)));
    QCOMPARE(offer.author, std::optional(m_desk->ola));
    QCOMPARE(offer.grossMinor, 24'600);
    QVERIFY(!m_hands->isVisible(u"offerForm"_s));
}

void TestOfferForm::showsBesideThePriceWhatWasToldBefore()
{
    m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    startKettle(u"100"_s);
    const auto *hint = m_hands->find<PlainLabel>(u"line1Hint"_s);
    QTRY_VERIFY(hint->isVisible());
    const auto text = QString(hint->text()).replace(QChar::Nbsp, u' ');
    QCOMPARE(text, u"List price 100.00 PLN · last quoted 90.00 PLN on 05/03/2026 by Jan Kos, issued"_s);
}

void TestOfferForm::hintsOfManyLinesAreLaidOutOnce()
{
    constexpr int kLines = 40;
    auto offer = m_desk->kettleAt(1'000'000, m_desk->ola);
    while (offer.lines.size() < kLines)
        offer.lines.append(offer.lines.constFirst());
    const auto id = m_desk->draft(offer);
    m_page->openRecord(SearchKind::Offer, id.value);
    QTRY_VERIFY(m_hands->isVisible(u"offerView"_s) && m_hands->isVisible(u"editOffer"_s));
    m_hands->click(u"editOffer"_s);
    MoveCounter counter;
    m_hands->find(u"line%1Price"_s.arg(kLines))->parentWidget()->installEventFilter(&counter);
    QTRY_VERIFY(m_hands->isVisible(u"line%1Hint"_s.arg(kLines)));
    QTest::qWait(10);
    QVERIFY2(counter.moves > 0 && counter.moves < kLines / 2, qPrintable(QString::number(counter.moves)));
}

void TestOfferForm::totalsFollowBothDiscounts()
{
    startKettle(u"100"_s);
    m_hands->typeInto(u"line1Discount"_s, u"10"_s);
    m_hands->typeInto(u"discount"_s, u"5"_s);
    QCOMPARE(m_hands->find<PlainLabel>(u"line1Total"_s)->text(), u"105.17"_s);
    const auto *gross = m_hands->find(u"offerForm"_s)->findChild<PlainLabel *>(u"totalGross"_s);
    QCOMPARE(gross->text().replace(QChar::Nbsp, u' '), u"105.17 PLN"_s);
}

void TestOfferForm::showsWhatIsWrongBesideItsField()
{
    m_page->startNew();
    m_hands->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_hands->find<FormField>(u"customerField"_s)->hasProblem());
    m_hands->type(u"nobody"_s);
    m_hands->typeInto(u"valid_until"_s, u"31.2.2026"_s);
    m_hands->typeInto(u"discount"_s, u"ten"_s);
    m_hands->typeInto(u"line1Goods"_s, u"Screws"_s);
    m_hands->typeInto(u"line1Price"_s, u"abc"_s);
    m_hands->click(u"saveDraft"_s);
    QVERIFY(m_hands->find<FormField>(u"customerField"_s)->problemText().contains(u"nobody"));
    QVERIFY(m_hands->find<FormField>(u"valid_untilField"_s)->problemText().contains(u"31.2.2026"));
    QVERIFY(m_hands->find<FormField>(u"discountField"_s)->problemText().contains(u"ten"));
    QVERIFY(m_hands->find<ProblemLine>(u"line1Problem"_s)->text().contains(u"abc"));
    QVERIFY(m_desk->ofEwa().isEmpty());
}

void TestOfferForm::earlierOfferIsToldInWordsWhileDrafting()
{
    m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    startKettle(u"80"_s);
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    const auto text = m_hands->find<PlainLabel>(u"conflict1Text"_s)->text().replace(QChar::Nbsp, u' ');
    QVERIFY2(text.endsWith(u"Jan Kos quoted 90.00 PLN for “Kettle” on 05/03/2026, still valid until 19/03/2026."), qPrintable(text));
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"conflict1Difference"_s)->text().replace(QChar::Nbsp, u' '),
                 u"Now it is 80.00 PLN, which is 10.00 PLN less."_s);
}

void TestOfferForm::issuingWaitsForAnAnswerToEachConflict()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    startKettle(u"80"_s);
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    m_hands->click(u"issueDraft"_s);
    QVERIFY(!m_hands->find<ProblemLine>(u"conflict1Problem"_s)->text().isEmpty());
    chooseJustify({});
    m_hands->click(u"issueDraft"_s);
    QVERIFY(!m_hands->find<ProblemLine>(u"conflict1Problem"_s)->text().isEmpty());
    QCOMPARE(m_desk->ofEwa().size(), 1);
    m_hands->find(u"conflict1Reason"_s)->setFocus();
    m_hands->type(u"promised at the fair"_s);
    m_hands->click(u"issueDraft"_s);
    QTRY_COMPARE(m_desk->ofEwa().size(), 2);
    const auto choices = m_desk->choicesOf(earlier);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.constFirst().choice, ConflictChoice::Justify);
    QCOMPARE(choices.constFirst().reason, u"promised at the fair"_s);
}

void TestOfferForm::reusingGivesTheDraftUp()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    startKettle(u"80"_s);
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    QTest::mouseClick(m_hands->find<QRadioButton>(u"conflict1Reuse"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(m_hands->find<QPushButton>(u"issueDraft"_s)->text(), u"Reuse the earlier offer"_s);
    m_hands->click(u"issueDraft"_s);
    QTRY_COMPARE(m_desk->choicesOf(earlier).size(), 1);
    QCOMPARE(m_desk->ofEwa().size(), 1);
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"offerNumber"_s)->text(), m_desk->stored(earlier).number);
}

void TestOfferForm::revisingSupersedesTheEarlierOffer()
{
    const auto earlier = m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    startKettle(u"80"_s);
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    QTest::mouseClick(m_hands->find<QRadioButton>(u"conflict1Revise"_s), Qt::LeftButton, {}, QPoint(8, 8));
    m_hands->click(u"issueDraft"_s);
    QTRY_COMPARE(m_desk->stored(earlier).status, OfferStatus::Superseded);
    QTRY_COMPARE(m_hands->find<PlainLabel>(u"offerNumber"_s)->text(), m_desk->stored(earlier).number + u"/2"_s);
}

void TestOfferForm::whoWasQuickerIsShownAndNothingTypedIsLost()
{
    startKettle(u"80"_s);
    m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    m_hands->click(u"issueDraft"_s); // before the form has heard of it
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    QVERIFY(m_hands->isVisible(u"offerForm"_s));
    QCOMPARE(m_desk->ofEwa().size(), 1);
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), u"80"_s);
    chooseJustify(u"a friend"_s);
    m_hands->click(u"issueDraft"_s);
    QTRY_COMPARE(m_desk->ofEwa().size(), 2);
}

void TestOfferForm::savedDraftIsUndone()
{
    startKettle(u"80"_s);
    m_hands->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->ofEwa().size(), 1);
    QCOMPARE(m_desk->ofEwa().constFirst().status, OfferStatus::Draft);
    QTRY_COMPARE(m_hands->done.size(), 1);
    m_hands->undo();
    QTRY_VERIFY(m_desk->ofEwa().isEmpty());
}

void TestOfferForm::secondWriterChoosesBetweenBothVersions()
{
    const auto id = editKettle();
    auto theirs = m_desk->stored(id);
    theirs.note = u"theirs"_s;
    m_desk->draft(theirs);
    m_hands->click(u"saveDraft"_s);
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    m_hands->click(u"mine"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 950'000);
    m_hands->undo();
    QTRY_COMPARE(m_desk->stored(id).note, u"theirs"_s);
}

void TestOfferForm::anUndoOverwritesNothingThatCameLater()
{
    const auto id = editKettle();
    m_hands->click(u"saveDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    auto theirs = m_desk->stored(id);
    theirs.note = u"theirs"_s;
    m_desk->draft(theirs);
    m_hands->undo();
    QTRY_COMPARE(m_hands->failures, QList{StorageError::Kind::Conflict});
    m_hands->failures.clear();
    QCOMPARE(m_desk->stored(id).note, u"theirs"_s);
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 950'000);
}

void TestOfferForm::aNewDraftThatWasWrittenOnStaysAtAnUndo()
{
    startKettle(u"80"_s);
    m_hands->click(u"saveDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    auto theirs = m_desk->ofEwa().constFirst();
    theirs.note = u"theirs"_s;
    m_desk->draft(theirs);
    m_hands->undo();
    QTRY_COMPARE(m_hands->failures, QList{StorageError::Kind::Conflict});
    m_hands->failures.clear();
    QCOMPARE(m_desk->ofEwa().size(), 1);
}

void TestOfferForm::leavingAsksOnlyWhereSomethingWouldBeLost()
{
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    m_hands->press(Qt::Key_Escape);
    QVERIFY(!m_hands->isVisible(u"offerForm"_s));
    QVERIFY(m_desk->prompts().asked.isEmpty());
    startKettle(u"80"_s);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    m_hands->press(Qt::Key_Escape);
    QVERIFY(m_hands->isVisible(u"offerForm"_s));
    m_desk->prompts().answer = ScriptedPrompts::Answer::Discard;
    m_hands->press(Qt::Key_Escape);
    QVERIFY(!m_hands->isVisible(u"offerForm"_s));
    QCOMPARE(m_desk->prompts().asked.size(), 2);
}

void TestOfferForm::aDraftThatIsBeingSavedIsLeftOnceItIs()
{
    const auto id = editKettle();
    m_desk->prompts().answer = ScriptedPrompts::Answer::Discard;
    m_hands->click(u"saveDraft"_s);
    m_hands->press(Qt::Key_Escape);
    QVERIFY(m_hands->isVisible(u"offerForm"_s));
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), u"95"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QCOMPARE(m_desk->prompts().asked, QStringList());
    QVERIFY(m_hands->isVisible(u"offerForm"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), QString());
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 950'000);
    m_hands->undo();
    QTRY_COMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 1'000'000);
}

void TestOfferForm::aDraftThatIsBeingIssuedIsLeftOnceItIs()
{
    const auto id = editKettle();
    m_hands->click(u"issueDraft"_s);
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    QTRY_COMPARE(m_hands->done, QStringList{u"The offer is issued."_s});
    QCOMPARE(m_desk->prompts().asked, QStringList());
    QCOMPARE(m_desk->stored(id).status, OfferStatus::Issued);
    QVERIFY(m_hands->isVisible(u"offerForm"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), QString());
}

void TestOfferForm::whoWantedToLeaveStaysWithADraftThatIsRefused()
{
    const auto id = editKettle();
    m_desk->issued(m_desk->kettleAt(900'000, m_desk->jan));
    m_hands->click(u"issueDraft"_s); // before the form has heard of it
    m_page->startNewFor(m_desk->ewa, u"Ewa"_s);
    QTRY_VERIFY(m_hands->isVisible(u"conflicts"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"line1Price"_s)->text(), u"95"_s);
    m_hands->typeInto(u"line1Price"_s, u"94"_s);
    m_hands->click(u"saveDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QVERIFY(!m_hands->isVisible(u"offerForm"_s));
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 940'000);
}

void TestOfferForm::aLaterVersionWithoutADifferenceAsksNothing()
{
    const auto id = editKettle();
    auto same = m_desk->stored(id);
    same.lines[0].unitPriceE4 = 950'000;
    m_desk->draft(same);
    m_hands->click(u"saveDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    QVERIFY(!m_page->findChild<ConflictDialog *>());
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 950'000);
}

QTEST_MAIN(TestOfferForm)
#include "tst_offerform.moc"
