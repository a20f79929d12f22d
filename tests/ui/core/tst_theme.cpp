// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pixels.h"
#include "ui/core/icons.h"
#include "ui/core/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() { looks(); }
    void everyTextCanBeRead();
    void controlBordersCanBeSeen_data() { looks(); }
    void controlBordersCanBeSeen();
    void tokensAreFoundByThePalette_data() { looks(); }
    void tokensAreFoundByThePalette();
    void choiceChangesThePaletteOfTheApplication();
    void iconsFollowThePalette();
    void everyIconDraws();
    void everyChannelHasAnIcon();
    void aChosenButtonCanBeRead_data() { looks(); }
    void aChosenButtonCanBeRead();

    void fieldsBesideEachOtherAreEquallyHigh();

private:
    static void looks();
};

void TestTheme::looks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("contrast") << Look::Contrast;
}

void TestTheme::everyTextCanBeRead()
{
    QFETCH(Look, look);
    const auto colors = tokensOf(look);
    QList<Tone> pairs{{colors.onAccent, colors.accent},
                      {colors.onSelection, colors.selection},
                      colors.good,
                      colors.warning,
                      colors.bad};
    for (const auto &ground : {colors.window, colors.base, colors.alternate}) {
        for (const auto &text :
             {colors.text, colors.muted, colors.accent, colors.good.text, colors.warning.text, colors.bad.text})
            pairs.append({text, ground});
    }
    for (const auto &ground : {colors.window, colors.base}) {
        pairs.append({colors.placeholder, ground});
        pairs.append({colors.disabled, ground});
    }
    for (const auto &[text, ground] : pairs)
        QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
}

void TestTheme::controlBordersCanBeSeen()
{
    QFETCH(Look, look);
    const auto colors = tokensOf(look);
    for (const auto &border : {colors.border, colors.accent}) {
        for (const auto &ground : {colors.window, colors.base})
            QVERIFY2(contrastRatio(border, ground) >= 3, qPrintable(border.name() + u" on "_s + ground.name()));
    }
    for (const auto &series : colors.series)
        QVERIFY2(contrastRatio(series, colors.base) >= 3, qPrintable(series.name()));
}

void TestTheme::tokensAreFoundByThePalette()
{
    QFETCH(Look, look);
    QCOMPARE(tokens(paletteOf(look)).look, look);
    QCOMPARE(tokens(paletteOf(look)).text, paletteOf(look).color(QPalette::WindowText));
}

void TestTheme::choiceChangesThePaletteOfTheApplication()
{
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeChoice::Dark);
    QCOMPARE(currentTokens().look, Look::Dark);
    QCOMPARE(changed.count(), 1);
    theme.apply(ThemeChoice::System);
    QCOMPARE(currentTokens().look, Look::Light);
}

void TestTheme::iconsFollowThePalette()
{
    Theme theme(*qApp);
    const auto one = icon(u"list-add"_s);
    const auto centre = [&one] { return QColor(one.pixmap(24, 24).toImage().pixel(12, 12)); };
    theme.apply(ThemeChoice::Light);
    QCOMPARE(centre(), currentTokens().text);
    theme.apply(ThemeChoice::Contrast);
    QCOMPARE(centre(), QColor(Qt::white));
    theme.apply(ThemeChoice::System);
}

void TestTheme::everyIconDraws()
{
    const auto names = QDir(u":/icons"_s).entryInfoList({u"*.svg"_s});
    QVERIFY(names.size() > 50);
    for (const auto &file : names) {
        const auto image = icon(file.completeBaseName()).pixmap(96, 96).toImage();
        QVERIFY2(pixelsOf(image, currentTokens().text) > 5, qPrintable(file.fileName()));
    }
}

void TestTheme::everyChannelHasAnIcon()
{
    for (const auto channel : allOf<Channel>())
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(channelIconName(channel))));
}

/// White on yellow was what a chosen score showed in high contrast.
void TestTheme::aChosenButtonCanBeRead()
{
    QFETCH(Look, look);
    Theme theme(*qApp);
    theme.apply(look == Look::Dark ? ThemeChoice::Dark : look == Look::Contrast ? ThemeChoice::Contrast : ThemeChoice::Light);
    QPushButton button(u"4"_s);
    button.setFont(QFont(button.font().family(), 40, QFont::Bold)); // strokes thick enough for whole pixels of their colour
    button.setCheckable(true);
    button.setChecked(true);
    const auto image = button.grab().toImage();
    QVERIFY(pixelsOf(image, currentTokens().selection) > 50);
    QVERIFY(pixelsOf(image, currentTokens().onSelection) > 5);
    theme.apply(ThemeChoice::System);
}

void TestTheme::fieldsBesideEachOtherAreEquallyHigh()
{
    const Theme theme(*qApp);
    const QLineEdit line;
    const QSpinBox number;
    const QComboBox choice;
    QCOMPARE(number.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(choice.sizeHint().height(), line.sizeHint().height());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
