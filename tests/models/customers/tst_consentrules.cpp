// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/consentrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestConsentRules : public QObject
{
    Q_OBJECT

private slots:
    void aConsentStandsUntilItIsWithdrawn();
    void givingTwiceKeepsTheFirst();
    void withdrawingReachesEveryChannel();
    void withdrawnServiceMeansDoNotContact();
    void withdrawnServiceOnOneChannelLeavesTheOthers();
};

constexpr Instant kThen{1'000};
constexpr Instant kLater{2'000};

void TestConsentRules::aConsentStandsUntilItIsWithdrawn()
{
    QList<Consent> consents;
    QVERIFY(!isGiven(consents, ConsentPurpose::Marketing));
    giveConsent(consents, ConsentPurpose::Marketing, kThen, u"form"_s);
    QVERIFY(isGiven(consents, ConsentPurpose::Marketing));
    QVERIFY(!isGiven(consents, ConsentPurpose::Survey));
    withdrawConsent(consents, ConsentPurpose::Marketing, kLater);
    QVERIFY(!isGiven(consents, ConsentPurpose::Marketing));
    const Consent expected{
        .purpose = ConsentPurpose::Marketing, .givenAt = kThen, .withdrawnAt = kLater, .how = u"form"_s};
    QCOMPARE(consents, QList<Consent>{expected});
}

void TestConsentRules::givingTwiceKeepsTheFirst()
{
    QList<Consent> consents;
    giveConsent(consents, ConsentPurpose::Survey, kThen, u"form"_s);
    giveConsent(consents, ConsentPurpose::Survey, kLater, u"phone"_s);
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents[0].givenAt, kThen);
}

void TestConsentRules::withdrawingReachesEveryChannel()
{
    QList<Consent> consents{{.purpose = ConsentPurpose::Marketing, .channel = Channel::Sms, .givenAt = kThen},
                            {.purpose = ConsentPurpose::Marketing, .channel = Channel::Email, .givenAt = kThen},
                            {.purpose = ConsentPurpose::Greeting, .givenAt = kThen}};
    withdrawConsent(consents, ConsentPurpose::Marketing, kLater);
    QCOMPARE(consents.size(), 3);
    QVERIFY(!isGiven(consents, ConsentPurpose::Marketing));
    QVERIFY(isGiven(consents, ConsentPurpose::Greeting));
}

void TestConsentRules::withdrawnServiceMeansDoNotContact()
{
    QList<Consent> consents;
    QVERIFY(!isDoNotContact(consents));
    withdrawConsent(consents, ConsentPurpose::Service, kThen);
    QVERIFY(isDoNotContact(consents));
    QCOMPARE(consents.size(), 1);
    withdrawConsent(consents, ConsentPurpose::Service, kLater);
    QCOMPARE(consents.size(), 1);
    giveConsent(consents, ConsentPurpose::Service, kLater, u"asked at the counter"_s);
    QVERIFY(!isDoNotContact(consents));
}

void TestConsentRules::withdrawnServiceOnOneChannelLeavesTheOthers()
{
    const QList<Consent> consents{
        {.purpose = ConsentPurpose::Service, .channel = Channel::Sms, .givenAt = kThen, .withdrawnAt = kLater}};
    QVERIFY(!isDoNotContact(consents));
}

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consentrules.moc"
