// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phoneextension.h"
#include "models/customers/phonenumber.h"

#include <QFile>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void whatIsNoNumberIsRefused_data();
    void whatIsNoNumberIsRefused();
    void extensionsAreCutFirst_data();
    void extensionsAreCutFirst();
    void numbersAreShownNationalAtHomeAndInternationalAbroad_data();
    void numbersAreShownNationalAtHomeAndInternationalAbroad();
    void exampleNumbersOfAllRegionsAreJudgedAsTheirSourceSays();
    void severalThreadsReadTheSame();
    void whatWasReadBeforeChangesNoAnswer();
};

void TestPhoneNumber::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("extension");

    QTest::newRow("digits") << u"601234567"_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("groups") << u" 601-234 567 "_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("no-break space") << u"601\u00A0234\u00A0567"_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("label") << u"tel. 601 234 567"_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("plus") << u"+48 601 234 567"_s << u"DE"_s << u"+48601234567"_s << QString();
    QTest::newRow("code without plus") << u"48 601 234 567"_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("00") << u"0048 601 234 567"_s << u"PL"_s << u"+48601234567"_s << QString();
    QTest::newRow("00 where 810 is dialled") << u"0048 601 234 567"_s << u"RU"_s << u"+48601234567"_s << QString();
    QTest::newRow("area in brackets") << u"(12) 345-67-89"_s << u"PL"_s << u"+48123456789"_s << QString();
    QTest::newRow("russian 8") << u"8 (912) 345-67-89"_s << u"RU"_s << u"+79123456789"_s << QString();
    QTest::newRow("russian +7") << u"+7 912 345 67 89"_s << u"PL"_s << u"+79123456789"_s << QString();
    QTest::newRow("british (0)") << u"+44 (0)20 7946 0018"_s << u"PL"_s << u"+442079460018"_s << QString();
    QTest::newRow("german slash") << u"030/901820"_s << u"DE"_s << u"+4930901820"_s << QString();
    QTest::newRow("italian zero stays") << u"06 698 12345"_s << u"IT"_s << u"+390669812345"_s << QString();
    QTest::newRow("letters") << u"1-800-FLOWERS"_s << u"US"_s << u"+18003569377"_s << QString();
    QTest::newRow("wew.") << u"12 345 67 89 wew. 12"_s << u"PL"_s << u"+48123456789"_s << u"12"_s;
    QTest::newRow("доб.") << u"8 (495) 123-45-67 доб. 123"_s << u"RU"_s << u"+74951234567"_s << u"123"_s;
    QTest::newRow("ext") << u"020 7946 0018 ext 5"_s << u"GB"_s << u"+442079460018"_s << u"5"_s;
    QTest::newRow("emergency") << u"112"_s << u"PL"_s << u"112"_s << QString();
    QTest::newRow("free of charge") << u"800 123 456"_s << u"PL"_s << u"+48800123456"_s << QString();
}

void TestPhoneNumber::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, e164);
    QFETCH(QString, extension);

    const auto phone = parsePhone(text, country);

    QVERIFY(phone.has_value());
    QCOMPARE(phone->e164, e164);
    QCOMPARE(phone->extension, extension);
}

void TestPhoneNumber::whatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"call back later"_s;
    QTest::newRow("too short") << u"60123"_s;
    QTest::newRow("too long") << u"601234567890123456"_s;
    QTest::newRow("no such prefix") << u"+48 001 234 567"_s;
    QTest::newRow("no such country") << u"+999 601234567"_s;
    QTest::newRow("two numbers") << u"601234567, 602345678"_s;
    QTest::newRow("e-mail") << u"a601234567@example.org"_s;
    QTest::newRow("endless") << QString(100000, u'7');
}

void TestPhoneNumber::whatIsNoNumberIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parsePhone(text, u"PL"_s));
}

void TestPhoneNumber::extensionsAreCutFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("extension");

    QTest::newRow("none") << u"601234567"_s << u"601234567"_s << QString();
    QTest::newRow("wew") << u"123456789 wew.12"_s << u"123456789"_s << u"12"_s;
    QTest::newRow("capitals") << u"123456789 WEW 12"_s << u"123456789"_s << u"12"_s;
    QTest::newRow("brackets") << u"123456789 (wew. 12)"_s << u"123456789"_s << u"12"_s;
    QTest::newRow("comma") << u"123456789, доб. 7"_s << u"123456789"_s << u"7"_s;
    QTest::newRow("x") << u"123456789x12"_s << u"123456789"_s << u"12"_s;
    QTest::newRow("hash") << u"123456789 #12"_s << u"123456789"_s << u"12"_s;
    QTest::newRow("int") << u"123456789 int. 4"_s << u"123456789"_s << u"4"_s;
    QTest::newRow("uri") << u"+48123456789;ext=4"_s << u"+48123456789"_s << u"4"_s;
    QTest::newRow("a word that is none") << u"tel. 601234567"_s << u"tel. 601234567"_s << QString();
    QTest::newRow("nothing before it") << u"ext 12"_s << u"ext 12"_s << QString();
    QTest::newRow("too long") << u"123456789 x12345678"_s << u"123456789 x12345678"_s << QString();
}

void TestPhoneNumber::extensionsAreCutFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, extension);
    QCOMPARE(splitExtension(text), (PhoneParts{number, extension}));
}

void TestPhoneNumber::numbersAreShownNationalAtHomeAndInternationalAbroad_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("shown");

    QTest::newRow("home") << u"+48601234567"_s << u"PL"_s << u"601 234 567"_s;
    QTest::newRow("abroad") << u"+48601234567"_s << u"DE"_s << u"+48 601 234 567"_s;
    QTest::newRow("same code, other country") << u"+12684601234"_s << u"US"_s << u"+1 268-460-1234"_s;
    QTest::newRow("short") << u"112"_s << u"PL"_s << u"112"_s;
    QTest::newRow("no number") << u"?"_s << u"PL"_s << u"?"_s;
}

void TestPhoneNumber::numbersAreShownNationalAtHomeAndInternationalAbroad()
{
    QFETCH(QString, e164);
    QFETCH(QString, country);
    QFETCH(QString, shown);
    QCOMPARE(formatPhone(e164, country), shown);
}

void TestPhoneNumber::exampleNumbersOfAllRegionsAreJudgedAsTheirSourceSays()
{
    QFile file(QStringLiteral(AFTERSALE_SHARED_DATA "/phone-examples/phones_fixed_line.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The example numbers are not here.");
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 235);
    for (const auto &line : lines.mid(1)) {
        const auto fields = line.split(u',');
        const auto region = fields[0];
        const auto e164 = fields[4];
        const bool valid = fields[7].trimmed() == u"1";
        QVERIFY2(parsePhone(e164, region).has_value() == valid, qPrintable(line));
        QVERIFY2(parsePhone(fields[5], u"ZZ"_s).has_value() == valid, qPrintable(line));
        if (!valid)
            continue;
        QCOMPARE(parsePhone(e164, u"PL"_s)->e164, e164);
        QCOMPARE(parsePhone(fields[6], region)->e164, e164);
        QCOMPARE(formatPhone(e164, region), fields[6]);
        QCOMPARE(formatPhone(e164, u"ZZ"_s), fields[5]);
    }
}

void TestPhoneNumber::severalThreadsReadTheSame()
{
    QList<int> numbers(4000);
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto e164Of = [](int i) { return parsePhone(u"601 23%1"_s.arg(i, 4, 10, QChar(u'0')), u"PL"_s)->e164; };
    const QStringList read = QtConcurrent::blockingMapped(numbers, e164Of);
    QCOMPARE(read.size(), 4000);
    for (int i = 0; i < 4000; ++i)
        QCOMPARE(read[i], u"+4860123%1"_s.arg(i, 4, 10, QChar(u'0')));
}

/// In a thread that has read nothing before.
static QString e164AsFirst(const QString &text, const QString &country)
{
    QString e164;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { e164 = parsePhone(text, country).value_or(PhoneNumber{}).e164; }));
    thread->start();
    thread->wait();
    return e164;
}

void TestPhoneNumber::whatWasReadBeforeChangesNoAnswer()
{
    const QList<std::pair<QString, QString>> heads{
        {u"+4860123"_s, u"PL"_s}, {u"8912345"_s, u"RU"_s},  {u"48601234"_s, u"PL"_s},
        {u"+5760155"_s, u"PL"_s}, {u"+5730012"_s, u"CO"_s}, {u"0207946"_s, u"GB"_s},
        {u"+1650253"_s, u"PL"_s}, {u"0301234"_s, u"DE"_s},  {u"06698"_s, u"IT"_s}};
    for (const auto &[head, country] : heads) {
        for (int tail = 0; tail < 1000; tail += 37) {
            for (const auto &middle : {u""_s, u"1"_s, u"12"_s}) {
                const auto text = head + middle + u"%1"_s.arg(tail, 3, 10, QChar(u'0'));
                QCOMPARE(parsePhone(text, country).value_or(PhoneNumber{}).e164, e164AsFirst(text, country));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
