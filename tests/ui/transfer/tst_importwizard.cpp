// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importwizard.h"

#include "models/customers/customerstore.h"
#include "models/storage/connection.h"
#include "tests/support/testdesk.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace Qt::StringLiterals;

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void leadsFromTheFileToTheEnd();
    void changesNothingBeforeTheLastStep();
    void asksForTheFile();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void readsAgainWithAnotherEncoding();
    void asksWhatComesFirstInADate();
    void refusesToTryWithoutANeededColumn();
    void showsTextOfTheFileLetterByLetter();
    void showsRefusedRowsAndSavesThem();
    void takesTheImportBack();
    void cancelsAnImport();
    void endsItsWorkWhenItIsClosed();
    void savesAndLoadsAMapping();
    void saysWhatIsWrongWithAMapping();
    void everyFieldHasAName();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = m_wizard->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void pressNext() { QTest::keyClick(find<QPushButton>(u"wizardNext"_s), Qt::Key_Space); }
    void choose(const QString &combo, const QString &text);
    bool isAt(const QString &title) const { return find<QLabel>(u"wizardTitle"_s)->text().contains(title); }
    QString message() const;
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void openFile(ImportKind kind, const QByteArray &bytes);
    qint64 customers();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_wizard = std::make_unique<ImportWizard>(m_desk->workspace());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestImportWizard::cleanup()
{
    m_wizard.reset();
    m_desk.reset();
}

QString TestImportWizard::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_desk->shop().path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestImportWizard::choose(const QString &combo, const QString &text)
{
    auto *box = find<QComboBox>(combo);
    box->setFocus();
    const auto at = box->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    for (int step = 0; box->currentIndex() != at && step < box->count(); ++step)
        QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
}

QString TestImportWizard::message() const
{
    auto *bar = m_wizard->findChild<QWidget *>(u"messageBar"_s);
    if (!bar || !bar->isVisible())
        return {};
    QStringList texts;
    const auto labels = bar->findChildren<QLabel *>();
    for (const auto *label : labels)
        texts.append(label->text());
    return texts.join(u' ');
}

void TestImportWizard::openFile(ImportKind kind, const QByteArray &bytes)
{
    m_wizard->setFile(kind, write(u"file.csv"_s, bytes));
    pressNext();
    QTRY_VERIFY(isAt(u"2 of 4"_s));
}

qint64 TestImportWizard::customers()
{
    return m_desk->read([](Connection &db) { return db.prepare(u"SELECT count(*) FROM customers"_s).number(); });
}

void TestImportWizard::leadsFromTheFileToTheEnd()
{
    m_desk->prompts().text = write(u"people.csv"_s, "Name;Phone;City\nAnna;601 234 567;Łódź\nJan;;Kraków\n");
    press(u"chooseFile"_s);
    QCOMPARE(find<QLineEdit>(u"importPath"_s)->text(), m_desk->prompts().text);
    pressNext();
    QTRY_VERIFY(isAt(u"2 of 4"_s));
    QCOMPARE(find<QComboBox>(u"importDelimiter"_s)->currentText(), u"Detected: Semicolon ;"_s);
    QCOMPARE(find<QComboBox>(u"importEncoding"_s)->currentText(), u"Detected: UTF-8"_s);
    QCOMPARE(find<QComboBox>(u"column_phone"_s)->currentText(), u"Phone"_s);
    QCOMPARE(find<QTableWidget>(u"importRows"_s)->item(0, 2)->text(), u"Łódź"_s);
    QTRY_VERIFY(find<QPushButton>(u"wizardNext"_s)->hasFocus());
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    QCOMPARE(text(u"checkCreated"_s), u"2"_s);
    QCOMPARE(customers(), 0);
    pressNext();
    QTRY_VERIFY(isAt(u"4 of 4"_s));
    QCOMPARE(customers(), 2);
    QSignalSpy imported(m_wizard.get(), &ImportWizard::imported);
    pressNext();
    QTRY_VERIFY(!m_wizard->isVisible());
    QCOMPARE(imported.size(), 1);
    QVERIFY(imported.at(0).at(0).toLongLong() > 0);
}

void TestImportWizard::changesNothingBeforeTheLastStep()
{
    openFile(ImportKind::Customers, "name\nAnna\n");
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    press(u"wizardBack"_s);
    QVERIFY(isAt(u"2 of 4"_s));
    press(u"wizardBack"_s);
    QVERIFY(isAt(u"1 of 4"_s));
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(customers(), 0);
    QCOMPARE(m_desk->read([](Connection &db) { return db.prepare(u"SELECT count(*) FROM imports"_s).number(); }), 0);
}

void TestImportWizard::asksForTheFile()
{
    pressNext();
    QVERIFY(isAt(u"1 of 4"_s));
    QCOMPARE(text(u"importPathProblem"_s), u"Choose the file that the records are in."_s);
    QVERIFY(find<QLineEdit>(u"importPath"_s)->hasFocus());
}

void TestImportWizard::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("missing") << QByteArray() << u"There is no file “bad.csv”."_s;
    QTest::newRow("empty") << QByteArray("") << u"is empty"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is not a text file"_s;
    QTest::newRow("another SQLite file") << QByteArray("SQLite format 3\0\x10", 17) << u"is not a text file"_s;
    QTest::newRow("a cut gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b", 11) << u"is cut off"_s;
}

void TestImportWizard::saysWhatIsWrongWithTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    m_wizard->setFile(ImportKind::Customers, bytes.isNull() ? m_desk->shop().path(u"bad.csv"_s) : write(u"bad.csv"_s, bytes));
    pressNext();
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(message().contains(says), qPrintable(message()));
    QVERIFY(isAt(u"1 of 4"_s));
}

void TestImportWizard::readsAgainWithAnotherEncoding()
{
    openFile(ImportKind::Customers, "name,city\nAnna,\xa3\xf3\x64\x9f\n"); // Łódź in Windows-1250
    auto *rows = find<QTableWidget>(u"importRows"_s);
    choose(u"importEncoding"_s, u"Windows-1251 (Cyrillic)"_s);
    QTRY_COMPARE(rows->item(0, 1)->text(), u"Јуdџ"_s);
    choose(u"importEncoding"_s, u"Windows-1250 (Central Europe)"_s);
    QTRY_COMPARE(rows->item(0, 1)->text(), u"Łódź"_s);
    QTRY_VERIFY(find<QComboBox>(u"importEncoding"_s)->hasFocus());
}

void TestImportWizard::asksWhatComesFirstInADate()
{
    openFile(ImportKind::Customers, "name,birthday\nAnna,03/05/1990\nJan,04/06/1991\n");
    QTRY_VERIFY(text(u"importDatesProblem"_s).startsWith(u"What comes first in “Birthday”"_s));
    choose(u"importDates"_s, u"Month first: 3/5/2026"_s);
    QTRY_VERIFY(!find<QLabel>(u"importDatesProblem"_s)->isVisible());
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    QCOMPARE(text(u"checkCreated"_s), u"2"_s);
    pressNext();
    QTRY_VERIFY(isAt(u"4 of 4"_s));
    QCOMPARE(m_desk->read([](Connection &db) {
        return db.prepare(u"SELECT birthday FROM customers ORDER BY id LIMIT 1"_s).row([](const Statement &row) { return row.text(0); });
    }), u"1990-03-05"_s);
}

void TestImportWizard::refusesToTryWithoutANeededColumn()
{
    openFile(ImportKind::Purchases, "invoice,when\n1,2026-01-02\n");
    pressNext();
    QTRY_VERIFY2(message().contains(u"“Number” is needed."_s), qPrintable(message()));
    QVERIFY(isAt(u"2 of 4"_s));
    choose(u"column_number"_s, u"invoice"_s);
    choose(u"column_date"_s, u"when"_s);
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
}

void TestImportWizard::showsTextOfTheFileLetterByLetter()
{
    openFile(ImportKind::Customers, "name,<b>birthday</b>\n<img src=x>,<i>5</i>\n");
    auto *rows = find<QTableWidget>(u"importRows"_s);
    QCOMPARE(rows->item(0, 0)->text(), u"<img src=x>"_s);
    choose(u"column_birthday"_s, u"<b>birthday</b>"_s);
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    QCOMPARE(find<QTableWidget>(u"checkRefusals"_s)->item(0, 2)->text(),
             u"“<i>5</i>” is not a date that exists. Write it like 2026-03-05, or +14 for in two weeks."_s);
    const auto labels = m_wizard->findChildren<QLabel *>();
    for (const auto *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->pixmap().isNull() == false || !label->text().contains(u'<'));
}

void TestImportWizard::showsRefusedRowsAndSavesThem()
{
    openFile(ImportKind::Customers, "name,birthday\nAnna,1990-02-30\nJan\nEwa,1990-02-28\n");
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    auto *refusals = find<QTableWidget>(u"checkRefusals"_s);
    QCOMPARE(refusals->rowCount(), 2);
    QCOMPARE(refusals->item(0, 1)->text(), u"Birthday"_s);
    QCOMPARE(refusals->item(1, 2)->text(), u"The row has 1 fields; it should have 2."_s);
    pressNext();
    QTRY_VERIFY(isAt(u"4 of 4"_s));
    m_desk->prompts().text = m_desk->shop().path(u"refused.csv"_s);
    press(u"saveRefused"_s);
    QFile saved(m_desk->prompts().text);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto lines = saved.readAll();
    QVERIFY2(lines.contains("Anna,1990-02-30"), lines);
    QVERIFY(message().contains(u"are saved"_s));
}

void TestImportWizard::takesTheImportBack()
{
    openFile(ImportKind::Customers, "name\nAnna\n");
    pressNext();
    QTRY_VERIFY(isAt(u"3 of 4"_s));
    pressNext();
    QTRY_VERIFY(isAt(u"4 of 4"_s));
    QCOMPARE(customers(), 1);
    QSignalSpy imported(m_wizard.get(), &ImportWizard::imported);
    press(u"takeBack"_s);
    QTRY_VERIFY(message().contains(u"is taken back"_s));
    QCOMPARE(customers(), 0);
    QVERIFY(!find<QPushButton>(u"takeBack"_s)->isEnabled());
    pressNext();
    QCOMPARE(imported.size(), 0);
}

/// So many rows that somebody can be quicker.
static QByteArray manyRows()
{
    QByteArray rows = "name,external_id\n";
    for (int i = 0; i < 30'000; ++i)
        rows += "Anna " + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
    return rows;
}

void TestImportWizard::cancelsAnImport()
{
    openFile(ImportKind::Customers, manyRows());
    pressNext();
    auto *cancel = find<QPushButton>(u"busyCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(message().trimmed(), u"Cancelled. Nothing was changed."_s, 30'000);
    QVERIFY(isAt(u"2 of 4"_s));
    pressNext();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(u"3 of 4"_s), 60'000);
    pressNext();
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(message().trimmed(), u"Cancelled. Everything is as it was."_s, 60'000);
    QVERIFY(isAt(u"3 of 4"_s));
    QCOMPARE(customers(), 0);
}

void TestImportWizard::endsItsWorkWhenItIsClosed()
{
    openFile(ImportKind::Customers, manyRows());
    pressNext();
    QTRY_VERIFY(find<QPushButton>(u"busyCancel"_s)->isVisible());
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible()); // until the work has stopped
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->isVisible(), 30'000);
    QCOMPARE(customers(), 0);
}

void TestImportWizard::savesAndLoadsAMapping()
{
    openFile(ImportKind::Customers, "a;b\nAnna;Łódź\n");
    choose(u"column_name"_s, u"a"_s);
    choose(u"column_city"_s, u"b"_s);
    m_desk->prompts().text = m_desk->shop().path(u"mapping.json"_s);
    press(u"saveMapping"_s);
    QVERIFY2(message().contains(u"is saved"_s), qPrintable(message()));
    choose(u"column_city"_s, u"not in the file"_s);
    press(u"loadMapping"_s);
    QTRY_COMPARE(find<QComboBox>(u"column_city"_s)->currentText(), u"b"_s);
    QCOMPARE(find<QComboBox>(u"column_phone"_s)->currentText(), u"not in the file"_s);
}

void TestImportWizard::saysWhatIsWrongWithAMapping()
{
    openFile(ImportKind::Customers, "name\nAnna\n");
    m_desk->prompts().text = write(u"bad.json"_s, "{\"columns\": {\"colour\": \"b\"}}");
    press(u"loadMapping"_s);
    QTRY_VERIFY2(message().contains(u"field that is not known: “colour”"_s), qPrintable(message()));
    m_desk->prompts().text = m_desk->shop().path(u"none.json"_s);
    press(u"loadMapping"_s);
    QTRY_VERIFY2(message().contains(u"There is no file"_s), qPrintable(message()));
}

void TestImportWizard::everyFieldHasAName()
{
    openFile(ImportKind::Cases, "number,opened_at\n1,2026-01-02\n");
    const auto widgets = m_wizard->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
