// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "models/customers/customerstore.h"
#include "tests/support/testdesk.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesTheFile();
    void asksForTheFile();
    void refusesAnImpossiblePeriod();
    void saysThatTheFileCannotBeWritten();
    void offersNoPeriodForProducts();

private:
    template <typename Widget>
    Widget *find(const QString &name) const { return m_dialog->findChild<Widget *>(name); }
    void press() { QTest::keyClick(find<QPushButton>(u"exportButton"_s), Qt::Key_Space); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_dialog.reset();
    m_desk = std::make_unique<TestDesk>();
    m_desk->write([now = m_desk->workspace().now()](Connection &db) { CustomerStore(db).add({.name = u"Anna Łącka"_s, .createdAt = now}); });
    m_dialog = std::make_unique<ExportDialog>(m_desk->workspace(), ExportKind::Customers);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestExportDialog::writesTheFile()
{
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    m_desk->prompts().text = m_desk->shop().path(u"out.csv"_s);
    QTest::mouseClick(find<QPushButton>(u"chooseExportFile"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"exportFrom"_s), u"2026-03-05"_s);
    QTest::keyClick(find<QLineEdit>(u"exportFrom"_s), Qt::Key_Tab);
    press();
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.at(0).at(0).toString(), u"1 rows were written to “out.csv”."_s);
    QVERIFY(!m_dialog->isVisible());
    QFile file(m_desk->prompts().text);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"\r\nAnna Łącka,"_s));
}

void TestExportDialog::asksForTheFile()
{
    press();
    QCOMPARE(find<QLabel>(u"exportPathProblem"_s)->text(), u"Choose where to write the file."_s);
    QVERIFY(find<QLineEdit>(u"exportPath"_s)->hasFocus());
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::refusesAnImpossiblePeriod()
{
    m_dialog->setPath(m_desk->shop().path(u"out.csv"_s));
    QTest::keyClicks(find<QLineEdit>(u"exportFrom"_s), u"2026-02-30"_s);
    press();
    QVERIFY(find<QLabel>(u"exportFromProblem"_s)->isVisible());
    find<QLineEdit>(u"exportFrom"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"exportFrom"_s), u"2026-02-03"_s);
    QTest::keyClicks(find<QLineEdit>(u"exportTo"_s), u"2026-02-02"_s);
    press();
    QTRY_COMPARE(find<QLabel>(u"exportToProblem"_s)->text(), u"This day comes before the first one."_s);
    QVERIFY(!QFile::exists(m_desk->shop().path(u"out.csv"_s)));
}

void TestExportDialog::saysThatTheFileCannotBeWritten()
{
    m_dialog->setPath(m_desk->shop().path(u"no such folder/out.csv"_s));
    press();
    const auto says = [this] {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"“out.csv” cannot be written"_s); });
    };
    QTRY_VERIFY(says());
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(find<QPushButton>(u"exportButton"_s)->isEnabled());
}

void TestExportDialog::offersNoPeriodForProducts()
{
    auto *kind = find<QComboBox>(u"exportKind"_s);
    QVERIFY(find<QLineEdit>(u"exportFrom"_s)->isVisible());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), u"Products"_s);
    QVERIFY(!find<QLineEdit>(u"exportFrom"_s)->isVisible());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
