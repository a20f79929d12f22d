// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrules.h"
#include "models/customers/customersearch.h"
#include "models/customers/mood.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerRules : public QObject
{
    Q_OBJECT

private slots:
    void oneCustomerHasOneName_data();
    void oneCustomerHasOneName();
    void contactPointsAreNormalized_data();
    void contactPointsAreNormalized();
    void emptyPointsGoAndOnePrimaryOfAKindStays();
    void taxNumberIsReadByTheCountryOfTheAddress();
    void aRightCustomerHasNoProblem();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void theSecondPhoneHasAFieldOfItsOwn();
    void theSearchKnowsWordsAndPieces();
    void aScoreSaysTheMood_data();
    void aScoreSaysTheMood();
};

static const QDate kToday(2026, 3, 5);

static Customer ewa()
{
    return {.name = u"Ewa Łoś"_s,
            .contactPoints = {{.kind = ContactKind::Phone, .value = u"601 234 567"_s}},
            .consents = {}};
}

void TestCustomerRules::oneCustomerHasOneName_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("expected");

    QTest::newRow("person") << CustomerKind::Person << u"Ewa"_s << u""_s << u"Ewa"_s;
    QTest::newRow("person at a company") << CustomerKind::Person << u"Ewa"_s << u"Młyn"_s << u"Ewa"_s;
    QTest::newRow("person known by the company") << CustomerKind::Person << u""_s << u"Młyn"_s << u"Młyn"_s;
    QTest::newRow("company with a contact") << CustomerKind::Company << u"Ewa"_s << u"Młyn"_s << u"Młyn"_s;
    QTest::newRow("company known by its contact") << CustomerKind::Company << u"Ewa"_s << u""_s << u"Ewa"_s;
    QTest::newRow("nobody") << CustomerKind::Person << u""_s << u""_s << u""_s;
}

void TestCustomerRules::oneCustomerHasOneName()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, name);
    QFETCH(QString, company);
    QTEST(displayName({.kind = kind, .name = name, .company = company}), "expected");
}

void TestCustomerRules::contactPointsAreNormalized_data()
{
    QTest::addColumn<ContactKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("extension");

    QTest::newRow("phone") << ContactKind::Phone << u" 601 234\t567 "_s << u"601 234 567"_s << u"+48601234567"_s
                           << QString();
    QTest::newRow("phone abroad") << ContactKind::Phone << u"0049 30 901820"_s << u"0049 30 901820"_s
                                  << u"+4930901820"_s << QString();
    QTest::newRow("extension") << ContactKind::Phone << u"22 621 02 11 wew. 12"_s << u"22 621 02 11 wew. 12"_s
                               << u"+48226210211"_s << u"12"_s;
    QTest::newRow("no phone") << ContactKind::Phone << u"ask Ewa"_s << u"ask Ewa"_s << QString() << QString();
    QTest::newRow("e-mail") << ContactKind::Email << u" Ewa@Example.PL"_s << u"Ewa@Example.PL"_s << u"ewa@example.pl"_s
                            << QString();
    QTest::newRow("no e-mail") << ContactKind::Email << u"ewa at example"_s << u"ewa at example"_s << QString()
                               << QString();
    QTest::newRow("messenger") << ContactKind::Messenger << u"@ewa"_s << u"@ewa"_s << QString() << QString();
}

void TestCustomerRules::contactPointsAreNormalized()
{
    QFETCH(ContactKind, kind);
    QFETCH(QString, typed);
    const auto point = normalized(ContactPoint{.kind = kind, .value = typed}, u"PL"_s);
    QTEST(point.value, "value");
    QTEST(point.normalized, "expected");
    QTEST(point.extension, "extension");
}

void TestCustomerRules::emptyPointsGoAndOnePrimaryOfAKindStays()
{
    auto customer = ewa();
    customer.contactPoints = {
        {.kind = ContactKind::Phone, .value = u"  "_s, .primary = true},
        {.kind = ContactKind::Phone, .value = u"601 234 567"_s},
        {.kind = ContactKind::Phone, .value = u"601 234 568"_s, .primary = true},
        {.kind = ContactKind::Phone, .value = u"601 234 569"_s, .primary = true},
        {.kind = ContactKind::Email, .value = u"e@x.pl"_s, .primary = true},
        {.kind = ContactKind::Address, .city = u"Łódź"_s},
    };
    const auto points = normalized(customer, u"PL"_s).contactPoints;
    QCOMPARE(points.size(), 5);
    QCOMPARE(points[0].primary, false);
    QCOMPARE(points[1].primary, true);
    QCOMPARE(points[2].primary, false);
    QCOMPARE(points[3].primary, true);
    QCOMPARE(points[4].city, u"Łódź"_s);
}

void TestCustomerRules::taxNumberIsReadByTheCountryOfTheAddress()
{
    auto customer = ewa();
    customer.taxNumber = u"NIP 526-025-02-74"_s;
    QCOMPARE(normalized(customer, u"PL"_s).taxNumber, u"5260250274"_s);
    customer.taxNumber = u"123 456 789"_s;
    QCOMPARE(problemsOf(normalized(customer, u"PL"_s), u"PL"_s, kToday).value(0).kind, ProblemKind::NotATaxNumber);
    customer.contactPoints.append({.kind = ContactKind::Address, .value = u"Hauptstr. 1"_s, .country = u"Germany"_s});
    const auto german = normalized(customer, u"PL"_s);
    QCOMPARE(german.contactPoints.last().country, u"DE"_s);
    QCOMPARE(german.taxNumber, u"123456789"_s);
    QCOMPARE(problemsOf(german, u"PL"_s, kToday), Problems());
}

void TestCustomerRules::aRightCustomerHasNoProblem()
{
    auto customer = ewa();
    customer.language = u"PL"_s;
    customer.birthday = Birthday{2001, 2, 28};
    customer.note = QString(kMostNoteCharacters, u'x');
    QCOMPARE(problemsOf(normalized(customer, u"PL"_s), u"PL"_s, kToday), Problems());
}

void TestCustomerRules::faultsAreNamed_data()
{
    QTest::addColumn<Customer>("customer");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");

    const auto row = [](const char *name, const QString &field, ProblemKind kind, auto change) {
        auto customer = ewa();
        change(customer);
        QTest::newRow(name) << customer << field << kind;
    };
    row("no name", u"name"_s, ProblemKind::Missing, [](Customer &c) { c.name = u" \u200B"_s; });
    row("company without name", u"company"_s, ProblemKind::Missing, [](Customer &c) {
        c.name.clear();
        c.kind = CustomerKind::Company;
    });
    row("long name", u"name"_s, ProblemKind::TooLong,
        [](Customer &c) { c.name = QString(kMostLineCharacters + 1, u'x'); });
    row("long note", u"note"_s, ProblemKind::TooLong,
        [](Customer &c) { c.note = QString(kMostNoteCharacters + 1, u'x'); });
    row("NUL in the note", u"note"_s, ProblemKind::BadCharacter,
        [](Customer &c) { c.note = u"a"_s + QChar(0) + u'b'; });
    row("half a letter", u"name"_s, ProblemKind::BadCharacter, [](Customer &c) { c.name = QString(QChar(0xD83D)); });
    row("language", u"language"_s, ProblemKind::NotALanguage, [](Customer &c) { c.language = u"zz"_s; });
    row("born tomorrow", u"birthday"_s, ProblemKind::OutOfRange, [](Customer &c) {
        c.birthday = Birthday{2026, 3, 6};
    });
    row("phone", u"phone"_s, ProblemKind::NotAPhone, [](Customer &c) { c.contactPoints[0].value = u"12"_s; });
    row("e-mail", u"email"_s, ProblemKind::NotAnEmail,
        [](Customer &c) { c.contactPoints.append({.kind = ContactKind::Email, .value = u"ewa"_s}); });
    row("country", u"address"_s, ProblemKind::NotACountry, [](Customer &c) {
        c.contactPoints.append({.kind = ContactKind::Address, .value = u"Main St"_s, .country = u"Atlantis"_s});
    });
    row("too many", u"contact_points"_s, ProblemKind::OutOfRange, [](Customer &c) {
        c.contactPoints.fill({.kind = ContactKind::Messenger, .value = u"@ewa"_s}, kMostContactPoints + 1);
    });
}

void TestCustomerRules::faultsAreNamed()
{
    QFETCH(Customer, customer);
    const auto problems = problemsOf(normalized(customer, u"PL"_s), u"PL"_s, kToday);
    QCOMPARE(problems.size(), 1);
    QTEST(problems[0].field, "field");
    QTEST(problems[0].kind, "kind");
}

void TestCustomerRules::theSecondPhoneHasAFieldOfItsOwn()
{
    auto customer = ewa();
    customer.contactPoints.append({.kind = ContactKind::Email, .value = u"e@x.pl"_s});
    customer.contactPoints.append({.kind = ContactKind::Phone, .value = u"nonsense"_s});
    const auto problems = problemsOf(normalized(customer, u"PL"_s), u"PL"_s, kToday);
    QCOMPARE(problems, Problems({{u"phone_2"_s, ProblemKind::NotAPhone, u"nonsense"_s}}));
}

void TestCustomerRules::theSearchKnowsWordsAndPieces()
{
    auto customer = normalized(ewa(), u"PL"_s);
    customer.company = u"Młyn"_s;
    customer.externalId = u"K-17"_s;
    customer.taxNumber = u"5260250274"_s;
    customer.contactPoints.append(
        {.kind = ContactKind::Phone, .value = u"020 7946 0018"_s, .normalized = u"+442079460018"_s});
    customer.contactPoints.append(
        {.kind = ContactKind::Address, .value = u"Długa 5"_s, .city = u"Łódź"_s, .postcode = u"90-001"_s});
    QCOMPARE(searchWordsOf(customer), u"Ewa Łoś Młyn Długa 5 90-001 Łódź"_s);
    QCOMPARE(searchPiecesOf(customer), u"48601234567\n442079460018\n02079460018\n5260250274\nK-17"_s);
}

void TestCustomerRules::aScoreSaysTheMood_data()
{
    QTest::addColumn<SurveyKind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<Mood>("expected");

    QTest::newRow("CSAT 5") << SurveyKind::Csat << 5 << Mood::Good;
    QTest::newRow("CSAT 4") << SurveyKind::Csat << 4 << Mood::Good;
    QTest::newRow("CSAT 3") << SurveyKind::Csat << 3 << Mood::Neutral;
    QTest::newRow("CSAT 2") << SurveyKind::Csat << 2 << Mood::Bad;
    QTest::newRow("NPS 9") << SurveyKind::Nps << 9 << Mood::Good;
    QTest::newRow("NPS 8") << SurveyKind::Nps << 8 << Mood::Neutral;
    QTest::newRow("NPS 7") << SurveyKind::Nps << 7 << Mood::Neutral;
    QTest::newRow("NPS 6") << SurveyKind::Nps << 6 << Mood::Bad;
}

void TestCustomerRules::aScoreSaysTheMood()
{
    QFETCH(SurveyKind, kind);
    QFETCH(int, value);
    QTEST(moodOf(kind, value), "expected");
}

QTEST_GUILESS_MAIN(TestCustomerRules)
#include "tst_customerrules.moc"
