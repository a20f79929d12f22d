// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "tests/support/customerformdesk.h"
#include "ui/core/conflictdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerSaving : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<CustomerFormDesk>(); }
    void cleanup() { m_desk.reset(); }
    void savingIsTakenBackUnlessSomeoneChangedItSince();
    void theSecondWriterChoosesTheVersion_data();
    void theSecondWriterChoosesTheVersion();
    void aDeletedCustomerIsTold();
    void aShopThatIsAwayForAMomentLosesNothing();
    void addingIsTakenBack();

private:
    std::unique_ptr<CustomerFormDesk> m_desk;
};

void TestCustomerSaving::savingIsTakenBackUnlessSomeoneChangedItSince()
{
    m_desk->openEwa();
    m_desk->type(u"name"_s, u"Ewa Nowa"_s);
    m_desk->save();
    QTRY_COMPARE(m_desk->done, QStringList({u"“Ewa Nowa” was saved."_s}));
    m_desk->undo();
    QTRY_COMPARE(m_desk->stored(1)->name, u"Ewa"_s);
    m_desk->undo();
    QTRY_COMPARE(m_desk->failures, QList({StorageError::Kind::Conflict}));
    QCOMPARE(m_desk->stored(1)->name, u"Ewa"_s);
}

void TestCustomerSaving::theSecondWriterChoosesTheVersion_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("expected");

    QTest::newRow("mine") << u"mine"_s << u"Mine"_s;
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s;
    QTest::newRow("neither yet") << u"goOn"_s << u"Theirs"_s;
}

void TestCustomerSaving::theSecondWriterChoosesTheVersion()
{
    QFETCH(QString, button);
    QFETCH(QString, expected);
    m_desk->openEwa();
    m_desk->type(u"name"_s, u"Mine"_s);
    m_desk->desk.write([](Connection &db) {
        auto ewa = *CustomerStore(db).find(CustomerId{1});
        ewa.name = u"Theirs"_s;
        CustomerStore(db).save(ewa);
    });
    m_desk->save();
    QTRY_VERIFY(m_desk->form()->findChild<ConflictDialog *>());
    auto *dialog = m_desk->form()->findChild<ConflictDialog *>();
    auto *table = dialog->findChild<QTableWidget *>(u"versions"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"Mine"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Theirs"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    if (button == u"mine") {
        QTRY_VERIFY(!m_desk->form());
    } else {
        const auto shown = m_desk->form()->findChild<QLineEdit *>(u"name"_s)->text();
        QCOMPARE(shown, button == u"theirs" ? u"Theirs"_s : u"Mine"_s);
    }
    QCOMPARE(m_desk->stored(1)->name, expected);
}

void TestCustomerSaving::aDeletedCustomerIsTold()
{
    m_desk->openEwa();
    m_desk->type(u"name"_s, u"Mine"_s);
    m_desk->desk.write([](Connection &db) { CustomerStore(db).remove(*CustomerStore(db).find(CustomerId{1})); });
    m_desk->save();
    QTRY_VERIFY(m_desk->isTold(u"This customer was deleted"_s));
    QCOMPARE(m_desk->form()->findChild<QLineEdit *>(u"name"_s)->text(), u"Mine"_s);
}

void TestCustomerSaving::aShopThatIsAwayForAMomentLosesNothing()
{
    m_desk->openNew();
    m_desk->type(u"name"_s, u"Jan"_s);
    QVERIFY(QFile::rename(m_desk->desk.shop().file(), m_desk->desk.shop().path(u"moved"_s)));
    m_desk->save();
    QTRY_VERIFY(m_desk->isTold(u"The shop file cannot be reached"_s));
    QVERIFY(QFile::rename(m_desk->desk.shop().path(u"moved"_s), m_desk->desk.shop().file()));
    m_desk->save();
    QTRY_COMPARE(m_desk->done, QStringList({u"“Jan” was added."_s}));
}

void TestCustomerSaving::addingIsTakenBack()
{
    m_desk->openNew();
    m_desk->type(u"name"_s, u"Jan"_s);
    m_desk->save();
    QTRY_COMPARE(m_desk->done.size(), 1);
    QVERIFY(m_desk->stored(2));
    m_desk->undo();
    QTRY_VERIFY(!m_desk->stored(2));
}

QTEST_MAIN(TestCustomerSaving)
#include "tst_customersaving.moc"
