// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/consentrules.h"
#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/conflictdialog.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyFieldIsKept();
    void anUntouchedFormChangesNothing();
    void addingIsTakenBack();
    void savingIsTakenBackUnlessSomeoneChangedItSince();
    void faultsStandBesideTheirFieldsAndNothingIsLost();
    void aTakenNumberIsToldBesideItsField();
    void aPhoneThatBelongsToSomeoneIsToldWhileTyping();
    void anEditedFormIsNotLeftWithoutAQuestion();
    void theSecondWriterChoosesTheVersion_data();
    void theSecondWriterChoosesTheVersion();
    void aDeletedCustomerIsTold();
    void oneMainPhoneAndAnyNumberOfLines();
    void aShopThatIsAwayForAMomentLosesNothing();

private:
    CustomerForm *openNew();
    CustomerForm *openEwa();
    CustomerForm *form();
    void type(const QString &name, const QString &text);
    QString problemAt(const QString &name);
    void save() { QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier); }
    std::optional<Customer> stored(qint64 id);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    QStringList m_done;
    QList<StorageError::Kind> m_failed;
    std::function<void()> m_undo;
};

void TestCustomerForm::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_desk->write([](Connection &db) {
        StaffStore(db).add({.name = u"Ola"_s});
        CustomerStore(db).add({.name = u"Ewa"_s, .externalId = u"K-1"_s, .taxNumber = u"5260250274"_s,
                               .contactPoints = {{.kind = ContactKind::Phone, .value = u"601 234 567"_s, .normalized = u"+48601234567"_s}}});
    });
    m_page = std::make_unique<CustomersPage>(m_desk->workspace());
    m_done.clear();
    m_failed.clear();
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append(sentence);
        m_undo = undo;
    });
    connect(m_page.get(), &Page::failed, this, [this](const StorageError &error) { m_failed.append(error.kind()); });
    m_page->resize(1000, 600);
    m_page->show();
}

void TestCustomerForm::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

CustomerForm *TestCustomerForm::form()
{
    return m_page->findChild<CustomerForm *>();
}

CustomerForm *TestCustomerForm::openNew()
{
    m_page->startNew();
    [&] { QTRY_VERIFY(form() && form()->isVisible()); }();
    return form();
}

CustomerForm *TestCustomerForm::openEwa()
{
    m_page->openRecord(SearchKind::Customer, 1);
    [&] { QTRY_COMPARE(m_page->findChild<QLabel *>(u"customerName"_s)->text(), u"Ewa"_s); }();
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
    [&] { QTRY_VERIFY(form() && form()->isVisible()); }();
    return form();
}

void TestCustomerForm::type(const QString &name, const QString &text)
{
    auto *line = form()->findChild<QLineEdit *>(name);
    line->setFocus();
    line->selectAll();
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QString TestCustomerForm::problemAt(const QString &name)
{
    const auto *label = form()->findChild<QLabel *>(name + u"Problem"_s);
    return label->isVisible() ? label->text() : QString();
}

std::optional<Customer> TestCustomerForm::stored(qint64 id)
{
    return m_desk->read([id](Connection &db) { return CustomerStore(db).find(CustomerId{id}); });
}

void TestCustomerForm::everyFieldIsKept()
{
    auto *dialog = openNew();
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"isCompany"_s), Qt::LeftButton, {}, {8, 8});
    type(u"name"_s, u" Jan  Nowy "_s);
    type(u"company"_s, u"Tartak"_s);
    type(u"phone"_s, u"22 621 02 11 wew. 12"_s);
    type(u"email"_s, u"Jan@Tartak.PL"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_address"_s), Qt::LeftButton);
    type(u"address"_s, u"Leśna 1"_s);
    type(u"addressPostcode"_s, u"15-001"_s);
    type(u"addressCity"_s, u"Białystok"_s);
    type(u"addressCountry"_s, u"pl"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_messenger"_s), Qt::LeftButton);
    type(u"messenger"_s, u"@jan"_s);
    type(u"tax_number"_s, u"NIP 527-010-43-96"_s);
    type(u"external_id"_s, u"K-2"_s);
    type(u"birthday"_s, u"29 February"_s);
    type(u"next_touch_on"_s, u"+14"_s);
    type(u"source"_s, u"fair"_s);
    dialog->findChild<QComboBox *>(u"segment"_s)->setCurrentText(u"regular"_s);
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"pl"_s));
    auto *channel = dialog->findChild<QComboBox *>(u"preferred_channel"_s);
    channel->setCurrentIndex(channel->findData(u"sms"_s));
    auto *owner = dialog->findChild<QComboBox *>(u"owner"_s);
    owner->setCurrentIndex(owner->findText(u"Ola"_s));
    dialog->findChild<QCheckBox *>(u"consent_marketing"_s)->setChecked(true);
    type(u"consentHow"_s, u"at the counter"_s);
    dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Two lines\nof <b>text</b>"_s);
    save();
    QTRY_COMPARE(m_done, QStringList({u"“Tartak” was added."_s}));
    const auto now = m_desk->workspace().now();
    const Customer expected{
        .id = {2}, .kind = CustomerKind::Company, .name = u"Jan Nowy"_s, .company = u"Tartak"_s, .externalId = u"K-2"_s, .language = u"pl"_s,
        .birthday = Birthday{{}, 2, 29}, .segment = u"regular"_s, .source = u"fair"_s, .owner = StaffId{1}, .preferredChannel = Channel::Sms,
        .nextTouchOn = QDate(2026, 3, 19), .taxNumber = u"5270104396"_s, .note = u"Two lines\nof <b>text</b>"_s, .createdAt = now, .rowVersion = 1,
        .contactPoints = {{.kind = ContactKind::Phone, .value = u"22 621 02 11 wew. 12"_s, .normalized = u"+48226210211"_s, .extension = u"12"_s},
                          {.kind = ContactKind::Email, .value = u"Jan@Tartak.PL"_s, .normalized = u"jan@tartak.pl"_s},
                          {.kind = ContactKind::Address, .value = u"Leśna 1"_s, .city = u"Białystok"_s, .postcode = u"15-001"_s, .country = u"PL"_s},
                          {.kind = ContactKind::Messenger, .value = u"@jan"_s}},
        .consents = {{.purpose = ConsentPurpose::Marketing, .givenAt = now, .how = u"at the counter"_s}}};
    QCOMPARE(stored(2), expected);
}

void TestCustomerForm::anUntouchedFormChangesNothing()
{
    m_desk->write([](Connection &db) {
        auto ewa = *CustomerStore(db).find(CustomerId{1});
        ewa.language = u"eo"_s;
        ewa.birthday = Birthday{{}, 3, 5};
        ewa.nextTouchOn = QDate(2026, 12, 1);
        ewa.segment = u"unlisted"_s;
        ewa.contactPoints[0].extension = u"7"_s;
        ewa.consents = {{.purpose = ConsentPurpose::Survey, .channel = Channel::Sms, .givenAt = {5}, .withdrawnAt = Instant{6}, .how = u"web"_s}};
        CustomerStore(db).save(ewa);
    });
    auto expected = *stored(1);
    openEwa();
    save();
    QTRY_COMPARE(m_done.size(), 1);
    expected.rowVersion = 3;
    QCOMPARE(stored(1), expected);
}

void TestCustomerForm::addingIsTakenBack()
{
    openNew();
    type(u"name"_s, u"Jan"_s);
    save();
    QTRY_COMPARE(m_done.size(), 1);
    QVERIFY(stored(2));
    m_undo();
    QTRY_VERIFY(!stored(2));
}

void TestCustomerForm::savingIsTakenBackUnlessSomeoneChangedItSince()
{
    openEwa();
    type(u"name"_s, u"Ewa Nowa"_s);
    save();
    QTRY_COMPARE(m_done, QStringList({u"“Ewa Nowa” was saved."_s}));
    m_undo();
    QTRY_COMPARE(stored(1)->name, u"Ewa"_s);
    m_undo();
    QTRY_COMPARE(m_failed, QList({StorageError::Kind::Conflict}));
    QCOMPARE(stored(1)->name, u"Ewa"_s);
}

void TestCustomerForm::faultsStandBesideTheirFieldsAndNothingIsLost()
{
    openNew();
    type(u"phone"_s, u"12"_s);
    type(u"birthday"_s, u"31.2.1980"_s);
    type(u"next_touch_on"_s, u"someday"_s);
    save();
    QVERIFY(!problemAt(u"name"_s).isEmpty());
    QVERIFY(problemAt(u"phone"_s).contains(u"“12”"_s));
    QVERIFY(problemAt(u"birthday"_s).contains(u"31.2.1980"_s));
    QVERIFY(problemAt(u"next_touch_on"_s).contains(u"someday"_s));
    QCOMPARE(form()->focusWidget()->objectName(), u"name"_s);
    type(u"name"_s, u"Jan"_s);
    type(u"phone"_s, u"601 234 568"_s);
    type(u"birthday"_s, u"28.2.80"_s);
    type(u"next_touch_on"_s, u"2026-04-01"_s);
    save();
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(stored(2)->birthday, (Birthday{1980, 2, 28}));
}

void TestCustomerForm::aTakenNumberIsToldBesideItsField()
{
    openNew();
    type(u"name"_s, u"Jan"_s);
    type(u"external_id"_s, u"K-1"_s);
    save();
    QTRY_VERIFY(problemAt(u"external_id"_s).contains(u"K-1"_s));
    QVERIFY(!stored(2));
}

void TestCustomerForm::aPhoneThatBelongsToSomeoneIsToldWhileTyping()
{
    auto *dialog = openNew();
    type(u"phone"_s, u"+48 601-234-567"_s);
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
    QCOMPARE(m_desk->prompts().asked, QStringList({u"Leave this form?"_s}));
    QTRY_VERIFY(!form());
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"customerName"_s)->text(), u"Ewa"_s);
}

void TestCustomerForm::anEditedFormIsNotLeftWithoutAQuestion()
{
    openNew();
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
    QVERIFY(m_desk->prompts().asked.isEmpty());
    openNew();
    type(u"name"_s, u"Jan"_s);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    QTest::keyClick(form(), Qt::Key_Escape);
    QVERIFY(form()->isVisible());
    m_desk->prompts().answer = ScriptedPrompts::Answer::Yes;
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_COMPARE(m_done, QStringList({u"“Jan” was added."_s}));
    QCOMPARE(m_desk->prompts().asked.size(), 2);
}

void TestCustomerForm::theSecondWriterChoosesTheVersion_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("expected");

    QTest::newRow("mine") << u"mine"_s << u"Mine"_s;
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s;
    QTest::newRow("neither yet") << u"goOn"_s << u"Theirs"_s;
}

void TestCustomerForm::theSecondWriterChoosesTheVersion()
{
    QFETCH(QString, button);
    QFETCH(QString, expected);
    openEwa();
    type(u"name"_s, u"Mine"_s);
    m_desk->write([](Connection &db) {
        auto ewa = *CustomerStore(db).find(CustomerId{1});
        ewa.name = u"Theirs"_s;
        CustomerStore(db).save(ewa);
    });
    save();
    QTRY_VERIFY(form()->findChild<ConflictDialog *>());
    auto *dialog = form()->findChild<ConflictDialog *>();
    auto *table = dialog->findChild<QTableWidget *>(u"versions"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"Mine"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Theirs"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    if (button == u"mine") {
        QTRY_VERIFY(!form());
    } else {
        const auto shown = form()->findChild<QLineEdit *>(u"name"_s)->text();
        QCOMPARE(shown, button == u"theirs" ? u"Theirs"_s : u"Mine"_s);
    }
    QCOMPARE(stored(1)->name, expected);
}

void TestCustomerForm::aDeletedCustomerIsTold()
{
    openEwa();
    type(u"name"_s, u"Mine"_s);
    m_desk->write([](Connection &db) { CustomerStore(db).remove(*CustomerStore(db).find(CustomerId{1})); });
    save();
    const auto told = [this] {
        const auto labels = form()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"This customer was deleted"_s); });
    };
    QTRY_VERIFY(told());
    QCOMPARE(form()->findChild<QLineEdit *>(u"name"_s)->text(), u"Mine"_s);
}

void TestCustomerForm::oneMainPhoneAndAnyNumberOfLines()
{
    auto *dialog = openNew();
    type(u"name"_s, u"Jan"_s);
    type(u"phone"_s, u"601 234 568"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_phone"_s), Qt::LeftButton);
    type(u"phone_2"_s, u"601 234 569"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"add_phone"_s), Qt::LeftButton);
    type(u"phone_3"_s, u"601 234 570"_s);
    dialog->findChild<QCheckBox *>(u"phoneMain"_s)->click();
    dialog->findChild<QCheckBox *>(u"phone_3Main"_s)->click();
    QVERIFY(!dialog->findChild<QCheckBox *>(u"phoneMain"_s)->isChecked());
    dialog->findChild<QAbstractButton *>(u"phone_2Remove"_s)->click();
    save();
    QTRY_COMPARE(m_done.size(), 1);
    const auto points = stored(2)->contactPoints;
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].primary, false);
    QCOMPARE(points[1].value, u"601 234 570"_s);
    QCOMPARE(points[1].primary, true);
}

void TestCustomerForm::aShopThatIsAwayForAMomentLosesNothing()
{
    openNew();
    type(u"name"_s, u"Jan"_s);
    QVERIFY(QFile::rename(m_desk->shop().file(), m_desk->shop().path(u"moved"_s)));
    save();
    const auto told = [this] {
        const auto labels = form()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"The shop file cannot be reached"_s); });
    };
    QTRY_VERIFY(told());
    QVERIFY(QFile::rename(m_desk->shop().path(u"moved"_s), m_desk->shop().file()));
    save();
    QTRY_COMPARE(m_done, QStringList({u"“Jan” was added."_s}));
}

QTEST_MAIN(TestCustomerForm)
#include "tst_customerform.moc"
