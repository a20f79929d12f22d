// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "tests/support/customerformdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<CustomerFormDesk>(); }
    void cleanup() { m_desk.reset(); }
    void everyFieldIsKept();
    void anUntouchedFormChangesNothing();
    void faultsStandBesideTheirFieldsAndNothingIsLost();
    void aTakenNumberIsToldBesideItsField();
    void aPhoneThatBelongsToSomeoneIsToldWhileTyping();
    void anEditedFormIsNotLeftWithoutAQuestion();
    void oneMainPhoneAndAnyNumberOfLines();

private:
    std::unique_ptr<CustomerFormDesk> m_desk;
};

void TestCustomerForm::everyFieldIsKept()
{
    auto *dialog = m_desk->openNew();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"isCompany"_s), Qt::LeftButton, {}, {8, 8});
    m_desk->type(u"name"_s, u" Jan  Nowy "_s);
    m_desk->type(u"company"_s, u"Tartak"_s);
    m_desk->type(u"phone"_s, u"22 621 02 11 wew. 12"_s);
    m_desk->type(u"email"_s, u"Jan@Tartak.PL"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_address"_s), Qt::LeftButton);
    m_desk->type(u"address"_s, u"Leśna 1"_s);
    m_desk->type(u"addressPostcode"_s, u"15-001"_s);
    m_desk->type(u"addressCity"_s, u"Białystok"_s);
    m_desk->type(u"addressCountry"_s, u"pl"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_messenger"_s), Qt::LeftButton);
    m_desk->type(u"messenger"_s, u"@jan"_s);
    m_desk->type(u"tax_number"_s, u"NIP 527-010-43-96"_s);
    m_desk->type(u"external_id"_s, u"K-2"_s);
    m_desk->type(u"birthday"_s, u"29 February"_s);
    m_desk->type(u"next_touch_on"_s, u"+14"_s);
    m_desk->type(u"source"_s, u"fair"_s);
    dialog->findChild<QComboBox *>(u"segment"_s)->setCurrentText(u"regular"_s);
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"pl"_s));
    auto *channel = dialog->findChild<QComboBox *>(u"preferred_channel"_s);
    channel->setCurrentIndex(channel->findData(u"sms"_s));
    auto *owner = dialog->findChild<QComboBox *>(u"owner"_s);
    owner->setCurrentIndex(owner->findText(u"Ola"_s));
    dialog->findChild<QCheckBox *>(u"consent_marketing"_s)->setChecked(true);
    m_desk->type(u"consentHow"_s, u"at the counter"_s);
    dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Two lines\nof <b>text</b>"_s);
    m_desk->save();
    QTRY_COMPARE(m_desk->done, QStringList({u"“Tartak” was added."_s}));
    const auto now = m_desk->desk.workspace().now();
    const Customer expected{
        .id = {2},
        .kind = CustomerKind::Company,
        .name = u"Jan Nowy"_s,
        .company = u"Tartak"_s,
        .externalId = u"K-2"_s,
        .language = u"pl"_s,
        .birthday = Birthday{{}, 2, 29},
        .segment = u"regular"_s,
        .source = u"fair"_s,
        .owner = StaffId{1},
        .preferredChannel = Channel::Sms,
        .nextTouchOn = QDate(2026, 3, 19),
        .taxNumber = u"5270104396"_s,
        .note = u"Two lines\nof <b>text</b>"_s,
        .createdAt = now,
        .rowVersion = 1,
        .contactPoints = {{.kind = ContactKind::Phone,
                           .value = u"22 621 02 11 wew. 12"_s,
                           .normalized = u"+48226210211"_s,
                           .extension = u"12"_s},
                          {.kind = ContactKind::Email, .value = u"Jan@Tartak.PL"_s, .normalized = u"jan@tartak.pl"_s},
                          {.kind = ContactKind::Address,
                           .value = u"Leśna 1"_s,
                           .city = u"Białystok"_s,
                           .postcode = u"15-001"_s,
                           .country = u"PL"_s},
                          {.kind = ContactKind::Messenger, .value = u"@jan"_s}},
        .consents = {{.purpose = ConsentPurpose::Marketing, .givenAt = now, .how = u"at the counter"_s}}};
    QCOMPARE(m_desk->stored(2), expected);
}

void TestCustomerForm::anUntouchedFormChangesNothing()
{
    m_desk->desk.write([](Connection &db) {
        auto ewa = *CustomerStore(db).find(CustomerId{1});
        ewa.language = u"eo"_s;
        ewa.birthday = Birthday{{}, 3, 5};
        ewa.nextTouchOn = QDate(2026, 12, 1);
        ewa.segment = u"unlisted"_s;
        ewa.contactPoints[0].extension = u"7"_s;
        ewa.consents = {{.purpose = ConsentPurpose::Survey,
                         .channel = Channel::Sms,
                         .givenAt = {5},
                         .withdrawnAt = Instant{6},
                         .how = u"web"_s}};
        CustomerStore(db).save(ewa);
    });
    auto expected = *m_desk->stored(1);
    m_desk->openEwa();
    m_desk->save();
    QTRY_COMPARE(m_desk->done.size(), 1);
    expected.rowVersion = 3;
    QCOMPARE(m_desk->stored(1), expected);
}

void TestCustomerForm::faultsStandBesideTheirFieldsAndNothingIsLost()
{
    m_desk->openNew();
    m_desk->type(u"phone"_s, u"12"_s);
    m_desk->type(u"birthday"_s, u"31.2.1980"_s);
    m_desk->type(u"next_touch_on"_s, u"someday"_s);
    m_desk->save();
    QVERIFY(!m_desk->problemAt(u"name"_s).isEmpty());
    QVERIFY(m_desk->problemAt(u"phone"_s).contains(u"“12”"_s));
    QVERIFY(m_desk->problemAt(u"birthday"_s).contains(u"31.2.1980"_s));
    QVERIFY(m_desk->problemAt(u"next_touch_on"_s).contains(u"someday"_s));
    QCOMPARE(m_desk->form()->focusWidget()->objectName(), u"name"_s);
    m_desk->type(u"name"_s, u"Jan"_s);
    m_desk->type(u"phone"_s, u"601 234 568"_s);
    m_desk->type(u"birthday"_s, u"28.2.80"_s);
    m_desk->type(u"next_touch_on"_s, u"2026-04-01"_s);
    m_desk->save();
    QTRY_COMPARE(m_desk->done.size(), 1);
    QCOMPARE(m_desk->stored(2)->birthday, (Birthday{1980, 2, 28}));
}

void TestCustomerForm::aTakenNumberIsToldBesideItsField()
{
    m_desk->openNew();
    m_desk->type(u"name"_s, u"Jan"_s);
    m_desk->type(u"external_id"_s, u"K-1"_s);
    m_desk->save();
    QTRY_VERIFY(m_desk->problemAt(u"external_id"_s).contains(u"K-1"_s));
    QVERIFY(!m_desk->stored(2));
}

void TestCustomerForm::aPhoneThatBelongsToSomeoneIsToldWhileTyping()
{
    auto *dialog = m_desk->openNew();
    m_desk->type(u"phone"_s, u"+48 601-234-567"_s);
    QLabel *warning = nullptr;
    const auto findWarning = [&] {
        for (auto *label : dialog->findChildren<QLabel *>(u"duplicateText"_s))
            warning = label->isVisible() ? label : warning;
        return warning != nullptr;
    };
    QTRY_VERIFY(findWarning());
    QCOMPARE(warning->text(), u"This already belongs to “Ewa”."_s);
    QCOMPARE(warning->textFormat(), Qt::PlainText);
    QTest::mouseClick(warning->parentWidget()->findChild<QPushButton *>(u"openDuplicate"_s), Qt::LeftButton);
    QCOMPARE(m_desk->desk.prompts().asked, QStringList({u"Leave this form?"_s}));
    QTRY_VERIFY(!m_desk->form());
    QTRY_COMPARE(m_desk->page.findChild<QLabel *>(u"customerName"_s)->text(), u"Ewa"_s);
}

void TestCustomerForm::anEditedFormIsNotLeftWithoutAQuestion()
{
    m_desk->openNew();
    QTest::keyClick(m_desk->form(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->form());
    QVERIFY(m_desk->desk.prompts().asked.isEmpty());
    m_desk->openNew();
    m_desk->type(u"name"_s, u"Jan"_s);
    m_desk->desk.prompts().answer = ScriptedPrompts::Answer::No;
    QTest::keyClick(m_desk->form(), Qt::Key_Escape);
    QVERIFY(m_desk->form()->isVisible());
    m_desk->desk.prompts().answer = ScriptedPrompts::Answer::Yes;
    QTest::keyClick(m_desk->form(), Qt::Key_Escape);
    QTRY_COMPARE(m_desk->done, QStringList({u"“Jan” was added."_s}));
    QCOMPARE(m_desk->desk.prompts().asked.size(), 2);
}

void TestCustomerForm::oneMainPhoneAndAnyNumberOfLines()
{
    auto *dialog = m_desk->openNew();
    m_desk->type(u"name"_s, u"Jan"_s);
    m_desk->type(u"phone"_s, u"601 234 568"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_phone"_s), Qt::LeftButton);
    m_desk->type(u"phone_2"_s, u"601 234 569"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_phone"_s), Qt::LeftButton);
    m_desk->type(u"phone_3"_s, u"601 234 570"_s);
    dialog->findChild<QCheckBox *>(u"phoneMain"_s)->click();
    dialog->findChild<QCheckBox *>(u"phone_3Main"_s)->click();
    QVERIFY(!dialog->findChild<QCheckBox *>(u"phoneMain"_s)->isChecked());
    dialog->findChild<QAbstractButton *>(u"phone_2Remove"_s)->click();
    m_desk->save();
    QTRY_COMPARE(m_desk->done.size(), 1);
    const auto points = m_desk->stored(2)->contactPoints;
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].primary, false);
    QCOMPARE(points[1].value, u"601 234 570"_s);
    QCOMPARE(points[1].primary, true);
}

QTEST_MAIN(TestCustomerForm)
#include "tst_customerform.moc"
