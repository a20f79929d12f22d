// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/emailaddress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreNormalized_data();
    void addressesAreNormalized();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void ordinaryAddressesPassAndInvalidOnesDoNot();
};

void TestEmailAddress::addressesAreNormalized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalized");

    QTest::newRow("plain") << u"jan@example.org"_s << u"jan@example.org"_s;
    QTest::newRow("case and blanks") << u" \tJan.Kowalski@Example.ORG "_s << u"jan.kowalski@example.org"_s;
    QTest::newRow("tag") << u"jan+shop@example.org"_s << u"jan+shop@example.org"_s;
    QTest::newRow("no dot") << u"root@localhost"_s << u"root@localhost"_s;
    QTest::newRow("quoted") << u"\"jan \\\"k\\\"\"@example.org"_s << u"\"jan \\\"k\\\"\"@example.org"_s;
    QTest::newRow("international domain") << u"jan@łódź.pl"_s << u"jan@xn--d-uga0v4h.pl"_s;
    QTest::newRow("international") << u"Иван@почта.рф"_s << u"иван@xn--80a1acny.xn--p1ai"_s;
}

void TestEmailAddress::addressesAreNormalized()
{
    QFETCH(QString, text);
    QFETCH(QString, normalized);
    QCOMPARE(normalizedEmail(text), std::optional(normalized));
}

void TestEmailAddress::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no at") << u"example.org"_s;
    QTest::newRow("no name") << u"@example.org"_s;
    QTest::newRow("two") << u"a@example.org,b@example.org"_s;
    QTest::newRow("two ats") << u"a@b@example.org"_s;
    QTest::newRow("inner blank") << u"jan kowalski@example.org"_s;
    QTest::newRow("with a display name") << u"Jan <jan@example.org>"_s;
    QTest::newRow("line feed at the end") << u"jan@example.org\n"_s;
    QTest::newRow("header injection") << u"jan@example.org\r\nBcc: x@example.org"_s;
    QTest::newRow("question mark in the domain") << u"jan@example.org?bcc=x"_s;
    QTest::newRow("NUL") << u"ja"_s + QChar(u'\0') + u"n@example.org"_s;
    QTest::newRow("direction mark") << u"ja\u202En@example.org"_s;
    QTest::newRow("address literal") << u"jan@[192.0.2.1]"_s;
    QTest::newRow("comment") << u"jan(work)@example.org"_s;
    QTest::newRow("endless") << QString(100000, u'a') + u"@example.org"_s;
}

void TestEmailAddress::whatIsNoAddressIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!normalizedEmail(text));
}

void TestEmailAddress::ordinaryAddressesPassAndInvalidOnesDoNot()
{
    QFile file(QStringLiteral(AFTERSALE_SHARED_DATA "/email-syntax/email_tests.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The e-mail test addresses are not here.");
    int ordinary = 0;
    int invalid = 0;
    QSet<QString> othersAccepted;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto test = value.toObject();
        const auto accepted = normalizedEmail(test[u"address"_s].toString()).has_value();
        const auto name = test[u"address"_s].toString() + u' ' + test[u"diagnosis"_s].toString();
        ordinary += test[u"ordinary"_s].toInt();
        invalid += test[u"invalid_for_any_use"_s].toInt();
        QVERIFY2(accepted || !test[u"ordinary"_s].toInt(), qPrintable(name));
        QVERIFY2(!accepted || !test[u"invalid_for_any_use"_s].toInt(), qPrintable(name));
        if (accepted && !test[u"ordinary"_s].toInt())
            othersAccepted.insert(test[u"diagnosis"_s].toString());
    }
    QCOMPARE(ordinary, 22);
    QCOMPARE(invalid, 66);
    const QSet<QString> expected{u"ISEMAIL_RFC5321_QUOTEDSTRING"_s, u"ISEMAIL_RFC5321_TLD"_s,
                                 u"ISEMAIL_RFC5321_TLDNUMERIC"_s, u"ISEMAIL_CFWS_FWS"_s};
    QCOMPARE(othersAccepted, expected);
}

QTEST_APPLESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
