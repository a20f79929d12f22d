// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importslist.h"

#include "models/storage/connection.h"
#include "models/transfer/importrun.h"
#include "tests/support/testdesk.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace Qt::StringLiterals;

class TestImportsList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsTheNewestFirst();
    void takesAnImportBackAfterAsking();
    void asksFirst();
    void saysWhyAnImportStays();
    void opensTheWizardAndTheExport();

private:
    qint64 import(const QByteArray &bytes);
    qint64 customers();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ImportsList> m_list;
    QTableWidget *m_table = nullptr;
    QPushButton *m_takeBack = nullptr;
};

void TestImportsList::init()
{
    m_list.reset();
    m_desk = std::make_unique<TestDesk>();
    m_list = std::make_unique<ImportsList>(m_desk->workspace());
    m_list->show();
    m_table = m_list->findChild<QTableWidget *>(u"imports"_s);
    m_takeBack = m_list->findChild<QPushButton *>(u"takeImportBack"_s);
}

qint64 TestImportsList::import(const QByteArray &bytes)
{
    QFile file(m_desk->shop().path(u"people <b>.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    NoProgress progress;
    return runImport(m_desk->workspace().database(), {.path = file.fileName(), .stamp = m_desk->workspace().stamp()}, progress).importId;
}

qint64 TestImportsList::customers()
{
    return m_desk->read([](Connection &db) { return db.prepare(u"SELECT count(*) FROM customers"_s).number(); });
}

void TestImportsList::listsTheNewestFirst()
{
    QVERIFY(!m_takeBack->isEnabled());
    import("name\nAnna\nJan\n");
    import("name\nEwa\n");
    QTRY_COMPARE(m_table->rowCount(), 2);
    QTRY_COMPARE(m_table->item(0, 3)->text(), u"Finished"_s);
    QCOMPARE(m_table->item(0, 1)->text(), u"people <b>.csv"_s);
    QCOMPARE(m_table->item(0, 2)->text(), u"Customers"_s);
    QCOMPARE(m_table->item(0, 4)->text(), u"1"_s);
    QCOMPARE(m_table->item(1, 4)->text(), u"2"_s);
    QVERIFY(m_takeBack->isEnabled());
}

void TestImportsList::takesAnImportBackAfterAsking()
{
    import("name\nAnna\n");
    QTRY_VERIFY(m_takeBack->isEnabled());
    QSignalSpy done(m_list.get(), &ImportsList::done);
    QTest::mouseClick(m_takeBack, Qt::LeftButton);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_desk->prompts().asked, QStringList{u"Take the import back?"_s});
    QCOMPARE(customers(), 0);
    QTRY_COMPARE(m_table->item(0, 3)->text(), u"Taken back"_s);
    QTRY_VERIFY(!m_takeBack->isEnabled());
}

void TestImportsList::asksFirst()
{
    import("name\nAnna\n");
    QTRY_VERIFY(m_takeBack->isEnabled());
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    QTest::mouseClick(m_takeBack, Qt::LeftButton);
    QCOMPARE(m_desk->prompts().asked.size(), 1);
    QCOMPARE(customers(), 1);
    QVERIFY(m_takeBack->isEnabled());
}

void TestImportsList::saysWhyAnImportStays()
{
    import("name\nAnna\n");
    QTRY_VERIFY(m_takeBack->isEnabled());
    m_desk->write([](Connection &db) { db.execute(u"UPDATE customers SET row_version = row_version + 1"_s); });
    QTest::mouseClick(m_takeBack, Qt::LeftButton);
    const auto says = [this] {
        const auto labels = m_list->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"cannot be taken back"_s); });
    };
    QTRY_VERIFY(says());
    QCOMPARE(customers(), 1);
}

void TestImportsList::opensTheWizardAndTheExport()
{
    QTest::mouseClick(m_list->findChild<QPushButton *>(u"importFile"_s), Qt::LeftButton);
    auto *wizard = m_list->findChild<QDialog *>(u"importWizard"_s);
    QVERIFY(wizard && wizard->isVisible());
    wizard->reject();
    QTest::mouseClick(m_list->findChild<QPushButton *>(u"exportFile"_s), Qt::LeftButton);
    auto *dialog = m_list->findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
}

QTEST_MAIN(TestImportsList)
#include "tst_importslist.moc"
