// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/dashboard/targetdialog.h"
#include "ui/dashboard/targetsform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTargetsForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theUsualTargetsAreShown();
    void aTargetIsAddedByKeysAndUndone();
    void anUnfitTargetIsNotSaved();
    void sharesAreTypedWithTheDecimalSignOfTheUser();
    void aRemovedTargetComesBackByUndo();
    void whoeverSavedFirstIsNotOverwrittenUnasked();

private:
    QString cell(int row, int column) const { return m_table->item(row, column)->text(); }
    QList<Target> stored() { return m_desk->read([](Connection &db) { return TargetStore(db).all(); }); }
    TargetId addStored(qint64 usual);
    TargetDialog *openDialog(const QString &button);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<TargetsForm> m_form;
    QTableWidget *m_table = nullptr;
};

void TestTargetsForm::init()
{
    m_form.reset();
    m_desk = std::make_unique<TestDesk>();
    m_form = std::make_unique<TargetsForm>(m_desk->workspace());
    m_form->resize(700, 400);
    m_form->show();
    m_table = m_form->findChild<QTableWidget *>(u"targets"_s);
    QTRY_COMPARE(m_table->rowCount(), 5);
}

TargetId TestTargetsForm::addStored(qint64 usual)
{
    const auto id = m_desk->write([usual](Connection &db) {
        return TargetStore(db).add({.kpi = TargetKpi::FirstResponse, .channel = Channel::Phone, .usual = usual, .good = 60, .startsOn = {2026, 1, 1}});
    });
    [this] { QTRY_COMPARE(cell(1, 4), u"01/01/2026"_s); }();
    return id;
}

TargetDialog *TestTargetsForm::openDialog(const QString &button)
{
    QTest::mouseClick(m_form->findChild<QPushButton *>(button), Qt::LeftButton);
    return m_form->findChild<TargetDialog *>();
}

void TestTargetsForm::theUsualTargetsAreShown()
{
    QCOMPARE(cell(0, 0), u"First-contact resolution"_s);
    QCOMPARE(cell(0, 2), u"70%"_s);
    QCOMPARE(cell(1, 1), u"Phone"_s);
    QCOMPARE(cell(1, 2), u"7"_s + QChar::Nbsp + u"min"_s);
    QCOMPARE(cell(1, 4), u"always (usual value)"_s);
    QVERIFY(!m_form->findChild<QPushButton *>(u"removeTarget"_s)->isEnabled());
}

void TestTargetsForm::sharesAreTypedWithTheDecimalSignOfTheUser()
{
    m_desk->workspace().setLocale(QLocale(QLocale::Polish, QLocale::Poland));
    const Target target{.kpi = TargetKpi::FirstContactResolution, .channel = {}, .usual = 7025, .good = 8000};
    TargetDialog dialog(m_desk->workspace(), target, nullptr);
    auto *usual = dialog.findChild<QDoubleSpinBox *>(u"usual"_s);
    QCOMPARE(usual->cleanText(), u"70,25"_s);
    usual->selectAll();
    QTest::keyClicks(usual, u"71,5"_s);
    usual->interpretText();
    QCOMPARE(dialog.entered().usual, 7150);
}

void TestTargetsForm::aTargetIsAddedByKeysAndUndone()
{
    QSignalSpy done(m_form.get(), &TargetsForm::done);
    auto *dialog = openDialog(u"addTarget"_s);
    auto *kpi = dialog->findChild<QComboBox *>(u"kpi"_s);
    kpi->setFocus();
    QTest::keyClick(kpi, Qt::Key_Down);
    auto *channel = dialog->findChild<QComboBox *>(u"channel"_s);
    QVERIFY(channel->isEnabled());
    channel->setFocus();
    QTest::keyClick(channel, Qt::Key_Down);
    for (const auto &[name, minutes] : {std::pair(u"usual"_s, u"90"_s), std::pair(u"good"_s, u"45"_s)}) {
        auto *box = dialog->findChild<QDoubleSpinBox *>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, minutes);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    const auto all = stored();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().channel, Channel::Email);
    QCOMPARE(all.first().usual, 90 * 60);
    QCOMPARE(all.first().good, 45 * 60);
    QCOMPARE(all.first().startsOn, QDate(2026, 3, 5));
    done.first().at(1).value<std::function<void()>>()();
    QTRY_VERIFY(stored().isEmpty());
}

void TestTargetsForm::anUnfitTargetIsNotSaved()
{
    auto *dialog = openDialog(u"addTarget"_s);
    dialog->findChild<QDoubleSpinBox *>(u"good"_s)->setValue(10);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveTarget"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<FormField *>(u"goodField"_s)->hasProblem());
    QVERIFY(stored().isEmpty());
}

void TestTargetsForm::aRemovedTargetComesBackByUndo()
{
    addStored(300);
    QSignalSpy done(m_form.get(), &TargetsForm::done);
    m_table->setCurrentCell(1, 0);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"removeTarget"_s), Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(stored().isEmpty());
    done.first().at(1).value<std::function<void()>>()();
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().usual, 300);
}

void TestTargetsForm::whoeverSavedFirstIsNotOverwrittenUnasked()
{
    const auto id = addStored(300);
    m_table->setCurrentCell(1, 0);
    auto *dialog = openDialog(u"editTarget"_s);
    m_desk->write([id](Connection &db) {
        auto theirs = *TargetStore(db).find(id);
        theirs.usual = 600;
        TargetStore(db).save(theirs);
    });
    dialog->findChild<QDoubleSpinBox *>(u"usual"_s)->setValue(20);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveTarget"_s), Qt::LeftButton);
    QTRY_VERIFY(m_form->findChild<ConflictDialog *>());
    QCOMPARE(stored().first().usual, 600);
    emit m_form->findChild<ConflictDialog *>()->mineChosen();
    QTRY_COMPARE(stored().first().usual, 1200);
}

QTEST_MAIN(TestTargetsForm)
#include "tst_targetsform.moc"
