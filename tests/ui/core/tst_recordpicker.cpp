// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordpicker.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestRecordPicker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersWhileTypingAndTakesByEnter();
    void movesByArrowsAndByAClick();
    void editingAgainForgetsTheChoice();
    void escapeClosesTheOffersOnly();
    void lateOffersForAFormerTextAreDropped();
    void offersAreShownLetterByLetter();

private:
    QListWidget *offers() const { return m_window->findChild<QListWidget *>(u"customerOffers"_s); }

    std::unique_ptr<QWidget> m_window;
    RecordPicker *m_picker = nullptr;
    QList<std::pair<QString, RecordPicker::Done>> m_asked;
};

static const QList<Suggestion> kTwo{{7, u"Ewa <b>Lis</b>"_s, u"+48 601"_s}, {9, u"Ewa Nowak"_s, {}}};

void TestRecordPicker::init()
{
    m_asked.clear();
    m_window = std::make_unique<QWidget>();
    m_picker = new RecordPicker([this](const QString &text, const RecordPicker::Done &done) {
        m_asked.append({text, done});
    });
    m_picker->setObjectName(u"customer"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_picker);
    layout->addStretch();
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_picker->setFocus();
}

void TestRecordPicker::offersWhileTypingAndTakesByEnter()
{
    QSignalSpy spy(m_picker, &RecordPicker::choiceChanged);
    QTest::keyClicks(m_picker, u"Ewa"_s);
    QCOMPARE(m_asked.constLast().first, u"Ewa"_s);
    m_asked.constLast().second(kTwo);
    QVERIFY(m_picker->isOffering());
    QTest::keyClick(m_picker, Qt::Key_Return);
    QVERIFY(!m_picker->isOffering());
    QCOMPARE(m_picker->choice(), 7);
    QCOMPARE(m_picker->text(), u"Ewa <b>Lis</b>"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().toLongLong(), 7);
}

void TestRecordPicker::movesByArrowsAndByAClick()
{
    QTest::keyClicks(m_picker, u"E"_s);
    m_asked.constLast().second(kTwo);
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Down})
        QTest::keyClick(m_picker, key);
    QTest::keyClick(m_picker, Qt::Key_Return);
    QCOMPARE(m_picker->choice(), 9);
    QTest::keyClicks(m_picker, u"x"_s);
    m_asked.constLast().second(kTwo);
    QTest::mouseClick(offers()->viewport(), Qt::LeftButton, {}, offers()->visualItemRect(offers()->item(0)).center());
    QCOMPARE(m_picker->choice(), 7);
}

void TestRecordPicker::editingAgainForgetsTheChoice()
{
    m_picker->setChoice(7, u"Ewa"_s);
    QSignalSpy spy(m_picker, &RecordPicker::choiceChanged);
    QTest::keyClick(m_picker, Qt::Key_Delete);
    QCOMPARE(m_picker->choice(), 0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_picker->text(), u"wa"_s);
}

void TestRecordPicker::escapeClosesTheOffersOnly()
{
    QTest::keyClicks(m_picker, u"E"_s);
    m_asked.constLast().second(kTwo);
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QVERIFY(!m_picker->isOffering());
    QCOMPARE(m_picker->text(), u"E"_s);
    QCOMPARE(m_picker->choice(), 0);
}

void TestRecordPicker::lateOffersForAFormerTextAreDropped()
{
    QTest::keyClicks(m_picker, u"Ew"_s);
    m_asked.constFirst().second(kTwo);
    QVERIFY(!m_picker->isOffering());
    m_asked.constLast().second({kTwo.at(1)});
    QCOMPARE(offers()->count(), 1);
}

void TestRecordPicker::offersAreShownLetterByLetter()
{
    QTest::keyClicks(m_picker, u"E"_s);
    m_asked.constLast().second(kTwo);
    QCOMPARE(offers()->item(0)->text(), u"Ewa <b>Lis</b>  ·  +48 601"_s);
    QVERIFY(!offers()->accessibleName().isEmpty());
}

QTEST_MAIN(TestRecordPicker)
#include "tst_recordpicker.moc"
