// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/customers/briefingpaper.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBriefingPaper : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void saysWhatOneShouldKnow();
    void aNewCustomerHasAPageToo();
    void whoeverIsNotToBeContactedIsMarked();
    void aFullBriefingFitsOnOnePage();
    void longTextsFitToo();

private:
    CallBriefing anna() const;
    QString textOf(const CallBriefing &briefing);

    std::unique_ptr<TestDesk> m_desk;
};

CallBriefing TestBriefingPaper::anna() const
{
    const auto now = m_desk->workspace().now();
    CallBriefing briefing;
    briefing.customer = {.id = {1},
                         .name = u"Anna <b>Łącka</b>"_s,
                         .language = u"pl"_s,
                         .segment = u"regular"_s,
                         .preferredChannel = Channel::Phone,
                         .nextTouchOn = QDate(2026, 3, 1),
                         .note = u"Ring after 16:00."_s,
                         .contactPoints = {{.kind = ContactKind::Phone, .value = u"601 234 567"_s, .primary = true},
                                           {.kind = ContactKind::Email, .value = u"anna@example.com"_s}}};
    briefing.ownerName = u"Ola"_s;
    briefing.scores = {{SurveyKind::Csat, 2, now}};
    briefing.lastContact = Interaction{.at = now, .text = u"The part has come."_s};
    briefing.cases = {{.id = {1}, .number = u"C-7"_s, .subject = u"Leaks again"_s, .assigneeName = u"Jan"_s, .status = CaseStatus::WaitingCustomer, .openedAt = now}};
    briefing.caseCount = 1;
    const Warranty warranty{.id = {1}, .device = DeviceId{1}, .layer = WarrantyLayer::Manufacturer, .provider = u"AEG"_s, .startsOn = {2025, 3, 15}, .endsOn = QDate(2027, 3, 14)};
    briefing.devices = {{.productName = u"Washing machine"_s, .serial = u"SN-4711"_s, .acquiredOn = QDate(2025, 3, 15), .cover = coverOn({{.warranty = warranty}}, {2026, 3, 5})}};
    briefing.deviceCount = 1;
    briefing.offers = {{.id = {1}, .number = u"O-2026-00007"_s, .revision = 2, .variant = u"A"_s, .status = OfferStatus::Issued, .gross = {123450, u"PLN"_s}, .issuedAt = now, .validUntil = QDate(2026, 4, 4),
                        .summary = u"Dryer"_s, .lineCount = 3}};
    briefing.offerCount = 1;
    briefing.purchases = {{.id = {1}, .number = u"F-12"_s, .madeOn = {2026, 2, 1}, .gross = {50000, u"PLN"_s}, .balance = {.grossMinor = 50000, .paidMinor = 20000},
                           .summary = u"Hose"_s, .lineCount = 1}};
    briefing.purchaseCount = 1;
    briefing.unpaid = {{30000, u"PLN"_s}};
    briefing.unpaidCount = 1;
    briefing.overdueCount = 1;
    return briefing;
}

/// The words on the page, blanks made one.
QString TestBriefingPaper::textOf(const CallBriefing &briefing)
{
    const auto file = m_desk->shop().path(u"briefing.pdf"_s);
    if (writePdf(*briefingPaper(briefing, m_desk->workspace()), file))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

#define NEEDS_PDFTOTEXT                                                                                                                          \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())                                                                                \
    QSKIP("pdftotext (poppler-utils) is not installed")

void TestBriefingPaper::saysWhatOneShouldKnow()
{
    NEEDS_PDFTOTEXT;
    const auto text = textOf(anna());
    for (const auto &words : {u"Call briefing: Anna <b>Łącka</b>"_s, u"601 234 567"_s, u"anna@example.com"_s, u"Looked after by Ola"_s, u"Ring after 16:00."_s,
                              u"Unhappy (2 of 5"_s, u"01/03/2026, overdue"_s, u"The part has come."_s, u"C-7"_s, u"Leaks again"_s, u"Waiting for"_s,
                              u"Washing machine"_s, u"SN-4711"_s, u"Covered today: Manufacturer's"_s, u"AEG"_s, u"14/03/2027"_s, u"O-2026-00007/2"_s, u"Dryer and 2 more"_s, u"1,234.50 PLN"_s,
                              u"04/04/2026"_s, u"F-12"_s, u"500.00 PLN"_s, u"Still to be paid: 300.00 PLN"_s, u"Page 1 of 1"_s, u"Test shop"_s})
        QVERIFY2(text.contains(QString(words).replace(QChar::Nbsp, u' ')), qPrintable(words + u" is not in\n"_s + text));
    QVERIFY(!text.contains(u"Do not contact"_s));
}

void TestBriefingPaper::aNewCustomerHasAPageToo()
{
    NEEDS_PDFTOTEXT;
    CallBriefing briefing;
    briefing.customer.name = u"Ewa"_s;
    const auto text = textOf(briefing);
    for (const auto &words : {u"Ewa"_s, u"No phone, e-mail or address yet."_s, u"never asked"_s, u"No case is open."_s, u"No device is known."_s,
                              u"Nothing was offered yet."_s, u"Nothing was bought yet."_s})
        QVERIFY2(text.contains(words), qPrintable(text));
}

void TestBriefingPaper::whoeverIsNotToBeContactedIsMarked()
{
    NEEDS_PDFTOTEXT;
    auto briefing = anna();
    const auto now = m_desk->workspace().now();
    briefing.customer.consents = {{.purpose = ConsentPurpose::Service, .givenAt = now, .withdrawnAt = now},
                                  {.purpose = ConsentPurpose::Marketing, .givenAt = now, .withdrawnAt = now}};
    const auto text = textOf(briefing);
    QVERIFY2(text.contains(u"Do not contact"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Consent withdrawn: Marketing."_s), qPrintable(text));
}

void TestBriefingPaper::aFullBriefingFitsOnOnePage()
{
    auto briefing = anna();
    briefing.cases = QList<CaseRow>(12, briefing.cases.first());
    briefing.devices = QList<BriefedDevice>(12, briefing.devices.first());
    briefing.offers = QList<OfferRow>(12, briefing.offers.first());
    briefing.purchases = QList<PurchaseRow>(12, briefing.purchases.first());
    briefing.caseCount = briefing.deviceCount = briefing.offerCount = briefing.purchaseCount = 40;
    QCOMPARE(briefingPaper(briefing, m_desk->workspace())->pageCount(), 1);
    NEEDS_PDFTOTEXT;
    const auto text = textOf(briefing);
    QVERIFY2(text.count(u" more"_s) >= 4, qPrintable(text));
    const auto shown = text.count(u"C-7"_s);
    QVERIFY(shown >= 3);
    QVERIFY2(text.contains(u"and %1 more"_s.arg(40 - shown)), qPrintable(text));
}

void TestBriefingPaper::longTextsFitToo()
{
    auto briefing = anna();
    const QString longText = u"Wszechstronnie niewypowiedziana "_s.repeated(40);
    briefing.customer.name = longText.left(200);
    briefing.customer.company = longText.left(200);
    briefing.customer.segment = longText.left(100);
    briefing.customer.note = longText;
    briefing.ownerName = longText;
    briefing.customer.contactPoints = QList<ContactPoint>(30, {.kind = ContactKind::Address, .value = longText, .city = longText});
    briefing.lastContact->text = longText;
    briefing.cases[0].subject = longText;
    briefing.cases = QList<CaseRow>(12, briefing.cases.first());
    briefing.devices[0].productName = longText;
    briefing.devices[0].serial = QString(100, u'W');
    briefing.devices[0].cover.layer->warranty.provider = longText;
    briefing.devices = QList<BriefedDevice>(12, briefing.devices.first());
    briefing.offers[0].summary = longText;
    briefing.offers = QList<OfferRow>(12, briefing.offers.first());
    briefing.purchases[0].summary = longText;
    briefing.purchases = QList<PurchaseRow>(12, briefing.purchases.first());
    QCOMPARE(briefingPaper(briefing, m_desk->workspace())->pageCount(), 1);
}

QTEST_MAIN(TestBriefingPaper)
#include "tst_briefingpaper.moc"
