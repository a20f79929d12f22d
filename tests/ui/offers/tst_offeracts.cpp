// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offeractions.h"

#include "models/actions/issueoffer.h"
#include "models/actions/withdrawoffer.h"
#include "tests/support/offerscreen.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"
#include "ui/offers/declinedialog.h"

#include <QComboBox>
#include <QSemaphore>

using namespace Qt::StringLiterals;

/// What is done with an offer when somebody else was quicker, or something else is being written.
class TestOfferActs : public QObject, OfferScreen
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void aDraftThatWasIssuedSinceIsNotUndone();
    void aDeletedDraftWhoseNumberIsTakenDoesNotComeBack();
    void aReasonThatCouldNotBeWrittenStays();
    void anAnswerIsNotDroppedWhileAnotherOfferIsWritten();
};

void TestOfferActs::aDraftThatWasIssuedSinceIsNotUndone()
{
    const auto id = m_desk->draft(m_desk->kettleAt(1'000'000, m_desk->ola));
    open(id);
    m_hands->click(u"editOffer"_s);
    QTRY_VERIFY(m_hands->isVisible(u"offerForm"_s));
    m_hands->typeInto(u"line1Price"_s, u"95"_s);
    m_hands->click(u"saveDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    const auto undo = m_hands->undo;
    m_desk->write([id, version = m_desk->stored(id).rowVersion, stamp = m_desk->workspace().stamp()](Connection &db) {
        issueOffer(db, id, version, {}, stamp);
    });
    undo();
    QTRY_COMPARE(m_hands->failures, QList{StorageError::Kind::Conflict});
    m_hands->failures.clear();
    QCOMPARE(m_hands->done.size(), 1);
    QCOMPARE(m_desk->stored(id).lines.constFirst().unitPriceE4, 950'000);
}

void TestOfferActs::aDeletedDraftWhoseNumberIsTakenDoesNotComeBack()
{
    const auto id = m_desk->draft(m_desk->kettleAt(1'000'000, m_desk->ola));
    auto other = m_desk->stored(id);
    open(id);
    m_hands->click(u"removeDraft"_s);
    QTRY_COMPARE(m_hands->done.size(), 1);
    other.id = {};
    other.note = u"another"_s;
    m_desk->draft(other);
    m_hands->undo();
    QTRY_COMPARE(m_hands->failures, QList{StorageError::Kind::Conflict});
    m_hands->failures.clear();
    QCOMPARE(m_hands->done.size(), 1);
    QCOMPARE(m_desk->ofEwa().size(), 1);
}

void TestOfferActs::aReasonThatCouldNotBeWrittenStays()
{
    const auto id = m_desk->issued(1'000'000);
    open(id);
    m_hands->click(u"declineOffer"_s);
    const QPointer dialog(m_page->findChild<DeclineDialog *>());
    m_hands->find<QComboBox>(u"decline_reason"_s)->setEditText(u"Bought a stove"_s);
    m_desk->write([id, version = m_desk->stored(id).rowVersion, stamp = m_desk->workspace().stamp()](Connection &db) {
        withdrawOffer(db, id, version, {}, stamp);
    });
    m_hands->click(u"submit"_s);
    QTRY_VERIFY(dialog && dialog->findChild<MessageBar *>()->isShowing());
    QCOMPARE(m_hands->find<QComboBox>(u"decline_reason"_s)->currentText(), u"Bought a stove"_s);
    QVERIFY(m_hands->find<QPushButton>(u"submit"_s)->isEnabled());

    dialog->showProblems({{u"status"_s, ProblemKind::NotAllowed, u"withdrawn"_s}});
    QVERIFY(dialog->findChild<MessageBar *>()->text().contains(u"moved on"));
    dialog->reject();
}

void TestOfferActs::anAnswerIsNotDroppedWhileAnotherOfferIsWritten()
{
    const auto id = m_desk->issued(1'000'000);
    const auto draft = m_desk->draft(m_desk->kettleAt(900'000, m_desk->ola));
    open(draft);
    const auto gate = std::make_shared<QSemaphore>();
    const auto slow = m_desk->workspace().database().write([gate](Connection &) { gate->acquire(); });
    const auto letGo = qScopeGuard([gate] { gate->release(); });
    m_hands->click(u"removeDraft"_s);
    open(id);
    m_hands->click(u"acceptOffer"_s);
    gate->release();
    QTRY_COMPARE(m_hands->done.size(), 2);
    QCOMPARE(m_desk->stored(id).status, OfferStatus::Accepted);
    QCOMPARE(m_desk->ofEwa().size(), 1);
}

QTEST_MAIN(TestOfferActs)
#include "tst_offeracts.moc"
