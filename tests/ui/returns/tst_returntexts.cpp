// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formats.h"
#include "ui/returns/returntexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReturnTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyWordHasAText();
    void coverAndWindowAreSentences();
};

void TestReturnTexts::everyWordHasAText()
{
    QSet<QString> texts;
    for (const auto kind : allOf<ReturnKind>())
        texts.insert(returnKindText(kind));
    QCOMPARE(texts.size(), 4);
    for (const auto to : allOf<ReturnStatus>()) {
        QVERIFY(!returnStepDoneText(u"RMA-1"_s, to).contains(u'%'));
        QVERIFY(to == ReturnStatus::Draft || !returnStepText({}, to).isEmpty());
    }
    texts.clear();
    for (int refusal = 0; refusal <= int(ReturnRefusal::LoanerOut); ++refusal)
        texts.insert(refusalText(ReturnRefusal(refusal)));
    QCOMPARE(texts.size(), int(ReturnRefusal::LoanerOut) + 1);
}

void TestReturnTexts::coverAndWindowAreSentences()
{
    const Formats formats(QLocale(u"en_GB"_s), QTimeZone::utc());
    const QDate day(2026, 3, 5);
    Warranty warranty{.layer = WarrantyLayer::Extended, .startsOn = day, .endsOn = day, .voidOn = day};
    for (const auto state : allOf<WarrantyState>()) {
        const auto text = coverSentence({CoverLayer{warranty, 0}, state}, day, formats);
        QVERIFY2(text.contains(u"Extended warranty"_s) && !text.contains(u'%'), qPrintable(text));
    }
    QVERIFY(coverSentence({}, day, formats).endsWith(u"There is no warranty."_s));
    QCOMPARE(windowSentence({}, formats), QString());
    QVERIFY(windowSentence(ReturnWindow{day, ReturnRight::WarrantyOrGoodwill}, formats).endsWith(u"warranty or goodwill."_s));
}

QTEST_GUILESS_MAIN(TestReturnTexts)
#include "tst_returntexts.moc"
