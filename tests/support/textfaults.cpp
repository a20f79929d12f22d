// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shownwidgets.h"
#include "tests/support/widgetfaults.h"
#include "ui/core/figurecard.h"
#include "ui/core/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

static bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.contentsRect().width() < label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width()
           || label.height() < label.minimumSizeHint().height();
}

static bool isCut(const QAbstractButton &button)
{
    return !qobject_cast<const QPushButton *>(&button) && !button.text().isEmpty() && button.toolTip().isEmpty()
           && button.width() < button.minimumSizeHint().width();
}

static bool isCut(const QPushButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    const auto contents = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    const int iconWidth = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    return !button.text().isEmpty() && button.toolTip().isEmpty()
           && contents.width() < button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + iconWidth;
}

/// A card paints its lines itself.
static bool isCut(const FigureCard &card)
{
    const auto &figure = card.figure();
    const QFontMetrics small(smallFont());
    const int room = card.width() - 2 * px(16);
    const int iconRoom = small.ascent() + px(4);
    return small.horizontalAdvance(figure.title) > room - px(16) || small.horizontalAdvance(figure.basis) > room
           || small.horizontalAdvance(figure.verdictText) + iconRoom > room || small.horizontalAdvance(figure.difference) + iconRoom > room;
}

static bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const auto field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return !box.isEditable() && box.toolTip().isEmpty() && field.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

static bool isCut(const QLineEdit &line)
{
    const auto shown = line.text().isEmpty() ? line.placeholderText() : QString();
    return line.width() - line.textMargins().left() - line.textMargins().right() < line.fontMetrics().horizontalAdvance(shown);
}

static QStringList cutHeaders(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const auto text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool isOrdered = header.isSortIndicatorShown() && header.sortIndicatorSection() == i;
        const bool hasHint = !header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        const int arrow = isOrdered ? header.height() / 2 + 4 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) : 0;
        const int needed = header.fontMetrics().horizontalAdvance(text) + arrow;
        if (!header.isSectionHidden(i) && !hasHint && header.sectionSize(i) < needed)
            cut.append(u"header '%1' of "_s.arg(text) + pathOf(header));
    }
    return cut;
}

/// Sticks out of what it lies in, where nothing scrolls.
static bool isOutside(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || isInner(widget) || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
        || qobject_cast<const QAbstractScrollArea *>(parent))
        return false;
    return !parent->rect().contains(widget.geometry());
}

template <typename Widget>
static void addCut(QWidget &root, QStringList &faults)
{
    const auto widgets = shownWidgets<Widget>(root);
    for (auto *widget : widgets) {
        if (isInner(*widget) || !isCut(*widget))
            continue;
        const auto text = widget->property("text").toString();
        faults.append(u"cut: '%1' "_s.arg(text.isEmpty() ? widget->accessibleName() : text) + pathOf(*widget));
    }
}

QStringList cutTexts(QWidget &root)
{
    root.grab(); // an elided label learns what it cuts when it is painted
    QStringList faults;
    addCut<QLabel>(root, faults);
    addCut<QAbstractButton>(root, faults);
    addCut<QPushButton>(root, faults);
    addCut<FigureCard>(root, faults);
    addCut<QComboBox>(root, faults);
    addCut<QLineEdit>(root, faults);
    const auto headers = shownWidgets<QHeaderView>(root);
    for (const auto *header : headers)
        faults += cutHeaders(*header);
    const auto widgets = shownWidgets<QWidget>(root);
    for (const auto *widget : widgets) {
        if ((qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)) && isOutside(*widget))
            faults.append(u"sticks out: "_s + pathOf(*widget));
    }
    return faults;
}

static void addCells(const QAbstractItemView &view, QStringList &texts)
{
    const auto *model = view.model();
    constexpr int kRows = 40;
    for (int row = 0; model && row < qMin(kRows, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString() << index.data(Qt::AccessibleTextRole).toString();
        }
    }
    for (int column = 0; model && view.inherits("QTableView") && column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
}

QStringList shownTexts(QWidget &root)
{
    QStringList texts;
    const auto widgets = shownWidgets<QWidget>(root);
    for (const auto *widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->property("text").toString()
              << widget->property("placeholderText").toString() << widget->property("title").toString()
              << widget->property("plainText").toString();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(*view, texts);
    }
    texts << root.windowTitle();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList rawTexts(QWidget &root)
{
    static const QRegularExpression placeholder(uR"(%(\d|n\b|L\d))"_s);
    static const QRegularExpression word(uR"(^[a-z]+(_[a-z]+)+$)"_s);
    QStringList faults;
    const auto texts = shownTexts(root);
    for (const auto &text : texts) {
        if (placeholder.match(text).hasMatch() || word.match(text).hasMatch())
            faults.append(u"raw text: '%1'"_s.arg(text));
    }
    return faults;
}
