// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/statetexts.h"
#include "ui/purchases/purchasetexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceHasItsOwnWord();
    void aRefusedStateIsExplained();
};

void TestPurchaseTexts::everyChoiceHasItsOwnWord()
{
    QSet<QString> words;
    for (const auto status : allOf<PurchaseStatus>())
        words.insert(purchaseStatusText(status));
    for (const auto method : allOf<PaymentMethod>())
        words.insert(paymentMethodText(method));
    for (int state = 0; state <= int(PaymentState::OwedBack); ++state)
        words.insert(paymentStateText(PaymentState(state)));
    QCOMPARE(words.size(), 4 + 4 + 5);
    for (int filter = 0; filter <= int(PurchaseFilter::CounterSales); ++filter)
        QVERIFY(emptyPurchasesText(PurchaseFilter(filter)).endsWith(u'.'));
}

void TestPurchaseTexts::aRefusedStateIsExplained()
{
    QSet<QString> sentences;
    for (const auto &state : {u"ordered"_s, u"partly_delivered"_s, u"delivered"_s, u"cancelled"_s})
        sentences.insert(purchaseProblemText({u"status"_s, ProblemKind::NotAllowed, state}));
    QCOMPARE(sentences.size(), 4);
    QVERIFY(purchaseProblemText({u"lines"_s, ProblemKind::Missing}).contains(u"line"));
    QVERIFY(purchaseProblemText({u"number"_s, ProblemKind::Duplicate, u"7"_s}).contains(u"7"));
}

QTEST_MAIN(TestPurchaseTexts)
#include "tst_purchasetexts.moc"
