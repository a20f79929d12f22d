// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pixels.h"
#include "ui/core/busybar.h"
#include "ui/core/chip.h"
#include "ui/core/dialogprompts.h"
#include "ui/core/figurecard.h"
#include "ui/core/flowlayout.h"
#include "ui/core/formfield.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextLayout>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelShowsMarkupAsItIs();
    void elidedLabelTellsTheRestInItsTooltip();
    void tooltipEscapesMarkup();
    void filterChipTogglesBySpaceAndSaysSoWithoutColor();
    void stateChipTakesNoFocus();
    void figureCardOpensByEnterAndSpace();
    void figureCardReadsOutWhatItShows();
    void tooFewAnswersAreNotJudged();
    void noLineOfFactsBeginsWithADot();
    void whatFlowsInALineStandsOnOneMiddle();
    void roomToSpareDoesNotPartALabelFromItsField();
    void busyStripTellsProgressAndCancelsOnce();
    void dangerousQuestionDefaultsToCancel();
    void dismissedQuestionCallsNothing();
    void formAsksToSaveDiscardOrStay();
    void typedTextIsHandedBack();
    void wheelOverAnUnfocusedFieldChangesNothing();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TestWidgets::labelShowsMarkupAsItIs()
{
    const PlainLabel label(u"<b>Ann</b>"_s, PlainLabel::Type::Heading);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.font().pointSizeF() > QApplication::font().pointSizeF());
    PageHeader header(u"<i>Cases</i>"_s);
    QCOMPARE(header.title(), u"<i>Cases</i>"_s);
    QCOMPARE(header.findChild<QLabel *>(u"heading"_s)->textFormat(), Qt::PlainText);
}

void TestWidgets::elidedLabelTellsTheRestInItsTooltip()
{
    PlainLabel label(u"A name that is far too long for its place"_s);
    label.setElided(true);
    label.resize(80, 20);
    label.grab();
    QVERIFY(label.toolTip().contains(u"far too long"));
    label.resize(2000, 20);
    label.grab();
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::tooltipEscapesMarkup()
{
    QVERIFY(plainToolTip(u"<img src=x>"_s).contains(u"&lt;img"));
    QVERIFY(plainToolTip({}).isEmpty());
}

void TestWidgets::filterChipTogglesBySpaceAndSaysSoWithoutColor()
{
    const std::unique_ptr<Chip> chip(Chip::filter(u"Open"_s));
    const auto before = chip->grab().toImage();
    QTest::keyClick(chip.get(), Qt::Key_Space);
    QVERIFY(chip->isChecked());
    QVERIFY(pixelsOf(chip->grab().toImage(), currentTokens().onSelection) >
            pixelsOf(before, currentTokens().onSelection));
    QCOMPARE(chip->accessibleName(), u"Open"_s);
}

void TestWidgets::stateChipTakesNoFocus()
{
    const Chip chip(u"At risk"_s, Meaning::Bad, u"dialog-warning"_s);
    QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
}

static Figure figure()
{
    return {.title = u"First-contact resolution"_s,
            .value = u"71.4%"_s,
            .verdictText = u"on target"_s,
            .band = Figure::Band{0.714, 0.7, 0.85},
            .trend = Figure::Trend::Up,
            .difference = u"2 points better"_s,
            .basis = u"n = 3,422"_s,
            .explanation = u"Matured cases <b>only</b>."_s};
}

void TestWidgets::figureCardOpensByEnterAndSpace()
{
    FigureCard card(u"fcr"_s);
    card.setFigure(figure());
    QSignalSpy clicked(&card, &FigureCard::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(clicked.count(), 3);
}

void TestWidgets::figureCardReadsOutWhatItShows()
{
    FigureCard card(u"fcr"_s);
    card.setFigure(figure());
    QCOMPARE(card.accessibleName(), u"First-contact resolution, 71.4%, on target, 2 points better, n = 3,422"_s);
    QCOMPARE(card.accessibleDescription(), u"Matured cases <b>only</b>."_s);
    QVERIFY(card.toolTip().contains(u"&lt;b&gt;"));
}

void TestWidgets::tooFewAnswersAreNotJudged()
{
    FigureCard card(u"csat"_s);
    auto few = figure();
    few.isTooFew = true;
    few.verdictText.clear();
    card.setFigure(few);
    QVERIFY(card.accessibleName().contains(u"too few to judge"));
    QVERIFY(!card.accessibleName().contains(u"71.4%"));
}

void TestWidgets::noLineOfFactsBeginsWithADot()
{
    const auto text = factsText({u"Ann Lee"_s, u"Phone"_s, u"issued today"_s, u"valid until 12/12/2026"_s});
    for (int width = 60; width < 400; width += 10) {
        QTextLayout layout(text, QApplication::font());
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QVERIFY2(text.at(line.textStart()) != u'·', qPrintable(QString::number(width)));
        }
        layout.endLayout();
    }
}

void TestWidgets::whatFlowsInALineStandsOnOneMiddle()
{
    QWidget row;
    auto *flow = new FlowLayout(&row);
    auto *chip = new Chip(u"Ends within"_s, Meaning::Neutral);
    auto *button = new QPushButton(u"30 days"_s);
    auto *next = new Chip(u"All"_s, Meaning::Neutral);
    button->setFixedSize(120, 3 * chip->sizeHint().height());
    for (auto *widget : std::initializer_list<QWidget *>{chip, button, next})
        flow->addWidget(widget);
    const int width = chip->sizeHint().width() + 130;
    row.resize(width, flow->heightForWidth(width)); // the last one goes to a line of its own
    row.show();
    QCOMPARE(chip->geometry().center().y(), button->geometry().center().y());
    QVERIFY(next->y() > button->geometry().bottom());
    QCOMPARE(next->geometry().bottom() + 1, row.height());
}

void TestWidgets::roomToSpareDoesNotPartALabelFromItsField()
{
    auto *editor = new QLineEdit;
    FormField field(u"date"_s, u"&Date"_s, editor);
    field.setHint(u"A day."_s);
    field.adjustSize();
    field.show();
    const auto wanted = editor->y();
    const auto *hint = field.findChild<QLabel *>(u"dateProblem"_s);
    const auto below = hint->mapTo(&field, QPoint()).y();
    field.resize(field.width(), field.height() + 80);
    QCOMPARE(editor->y(), wanted);
    QCOMPARE(hint->mapTo(&field, QPoint()).y(), below);
}

void TestWidgets::busyStripTellsProgressAndCancelsOnce()
{
    BusyBar bar;
    QVERIFY(!bar.isBusy());
    bar.start(u"Importing"_s);
    const auto *progress = bar.findChild<QProgressBar *>();
    QCOMPARE(progress->maximum(), 0);
    bar.setProgress(5'000'000'000, 10'000'000'000);
    QCOMPARE(progress->value() * 2, progress->maximum());
    QSignalSpy cancelled(&bar, &BusyBar::cancelled);
    auto *button = bar.findChild<QPushButton *>(u"busyCancel"_s);
    button->click();
    button->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(bar.isBusy());
    bar.finish();
    QVERIFY(!bar.isBusy());
}

void TestWidgets::dangerousQuestionDefaultsToCancel()
{
    QWidget window;
    DialogPrompts prompts(&window);
    bool confirmed = false;
    prompts.confirm({u"Erase?"_s, u"<b>Ann</b> is erased."_s, u"Erase the customer"_s, true},
                    [&confirmed] { confirmed = true; });
    auto *box = window.findChild<QMessageBox *>(u"question"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton()->objectName(), u"cancel"_s);
    auto *act = box->findChild<QPushButton *>(u"confirm"_s);
    QCOMPARE(act->text(), u"Erase the customer"_s);
    act->click();
    QVERIFY(confirmed);
}

void TestWidgets::dismissedQuestionCallsNothing()
{
    QWidget window;
    DialogPrompts prompts(&window);
    bool confirmed = false;
    prompts.confirm({u"Restore?"_s, u"The file is replaced."_s, u"Restore"_s}, [&confirmed] { confirmed = true; });
    QTest::keyClick(window.findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QVERIFY(!confirmed);
}

void TestWidgets::formAsksToSaveDiscardOrStay()
{
    QWidget window;
    DialogPrompts prompts(&window);
    QString answer;
    for (const auto &name : {u"save"_s, u"discard"_s, u"stay"_s}) {
        answer.clear();
        prompts.askToSave(
            u"The customer"_s, [&answer] { answer = u"save"_s; }, [&answer] { answer = u"discard"_s; });
        window.findChild<QPushButton *>(name)->click();
        QCOMPARE(answer, name == u"stay" ? QString() : name);
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
    }
}

void TestWidgets::typedTextIsHandedBack()
{
    QWidget window;
    DialogPrompts prompts(&window);
    QString typed;
    prompts.askText({.title = u"Save the view"_s,
                     .label = u"Name"_s,
                     .suggested = u"Mine"_s,
                     .actionText = u"Save it"_s,
                     .dismissText = u"Forget it"_s},
                    [&typed](const QString &text) { typed = text; });
    auto *dialog = window.findChild<QInputDialog *>();
    QVERIFY2(dialog->width() >= px(32) * 12, qPrintable(u"%1 pixels are too few for a sentence"_s.arg(dialog->width())));
    QStringList buttons;
    for (const auto *button : dialog->findChildren<QPushButton *>())
        buttons.append(button->text());
    std::sort(buttons.begin(), buttons.end());
    QCOMPARE(buttons, (QStringList{u"Forget it"_s, u"Save it"_s}));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(u"Late ones"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(typed, u"Late ones"_s);
}

void TestWidgets::wheelOverAnUnfocusedFieldChangesNothing()
{
    QComboBox combo;
    combo.addItems({u"one"_s, u"two"_s});
    combo.show();
    QWheelEvent wheel(QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    combo.clearFocus();
    QApplication::sendEvent(&combo, &wheel);
    QCOMPARE(combo.currentIndex(), 0);
    QVERIFY(!wheel.isAccepted());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
