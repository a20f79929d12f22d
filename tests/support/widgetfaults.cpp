// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetfaults.h"

#include "tests/support/shownwidgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const auto *each = &widget; each && path.size() < 4; each = each->isWindow() ? nullptr : each->parentWidget())
        path.append(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName());
    return path.join(u" in "_s);
}

static bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy() && !isInner(widget);
}

static QList<QWidget *> focusable(QWidget &root)
{
    auto widgets = shownWidgets<QWidget>(root);
    widgets.removeIf([](const QWidget *widget) { return widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isInner(*widget); });
    return widgets;
}

QStringList namelessWidgets(QWidget &root)
{
    QStringList faults;
    if (root.isWindow() && root.windowTitle().isEmpty() && !root.inherits("QMenu"))
        faults.append(u"no window title: "_s + pathOf(root));
    const auto widgets = focusable(root);
    for (auto *widget : widgets) {
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->isWindow() || (interface && !interface->text(QAccessible::Name).trimmed().isEmpty()))
            continue;
        faults.append(u"no accessible name: "_s + pathOf(*widget));
    }
    return faults;
}

/// An arrow key goes from one to the other: members of one choice.
static bool isBesideOneOf(const QWidget &widget, const QSet<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || (!button->autoExclusive() && !(button->group() && button->group()->exclusive())))
        return false;
    return std::any_of(reached.begin(), reached.end(), [button](QWidget *other) {
        const auto *beside = qobject_cast<QAbstractButton *>(other);
        const bool isSameGroup = beside && button->group() && beside->group() == button->group();
        return isSameGroup || (beside && beside->autoExclusive() && beside->parentWidget() == button->parentWidget());
    });
}

/// `mostReached`: how many widgets there are to reach.
static QSet<QWidget *> reachedBy(Qt::Key key, QWidget &root, qsizetype mostReached, QStringList &faults)
{
    constexpr int kMostSteps = 300;
    QSet<QWidget *> reached;
    auto *start = QApplication::focusWidget();
    for (int step = 0; step < kMostSteps && start; ++step) {
        auto *before = QApplication::focusWidget();
        QTest::keyClick(before, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        auto *now = QApplication::focusWidget();
        if (!now || now->window() != root.window()) {
            faults.append(u"the focus is lost after "_s + pathOf(*before));
            return reached;
        }
        reached.insert(now);
        const bool isAlone = mostReached == 1;
        if (now == before && !isAlone) {
            faults.append(u"Tab does not leave "_s + pathOf(*now));
            return reached;
        }
        if (now == start)
            return reached;
    }
    faults.append(start ? u"Tab does not come back to "_s + pathOf(*start) : u"nothing has the focus in "_s + pathOf(root));
    return reached;
}

QStringList unreachableWidgets(QWidget &root)
{
    QStringList faults;
    root.activateWindow(); // as a window manager does when a dialog above is closed
    QApplication::processEvents();
    auto widgets = focusable(root);
    widgets.removeIf([](const QWidget *widget) { return !takesTab(*widget) || widget->isWindow(); });
    if (widgets.isEmpty())
        return faults;
    auto *before = QApplication::focusWidget();
    if (!before || before->window() != root.window() || !widgets.contains(before))
        widgets.constFirst()->setFocus(Qt::TabFocusReason);
    if (!QApplication::focusWidget())
        return {u"nothing takes the focus; the active window is "_s + (QApplication::activeWindow() ? pathOf(*QApplication::activeWindow()) : u"none"_s)};
    const auto forth = reachedBy(Qt::Key_Tab, root, widgets.size(), faults);
    const auto back = reachedBy(Qt::Key_Backtab, root, widgets.size(), faults);
    for (auto *widget : std::as_const(widgets)) {
        if (!forth.contains(widget) && !isBesideOneOf(*widget, forth))
            faults.append(u"out of Tab's reach: "_s + pathOf(*widget));
        if (!back.contains(widget) && !isBesideOneOf(*widget, back))
            faults.append(u"out of Shift+Tab's reach: "_s + pathOf(*widget));
    }
    if (before)
        before->setFocus();
    return faults;
}

namespace {

struct WantedKey {
    QKeySequence keys;
    const QWidget *where = nullptr; ///< works within; the window itself: everywhere in it
    QString owner;
};

QString textWithMnemonic(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

QList<WantedKey> mnemonics(QWidget &root)
{
    QList<WantedKey> wanted;
    const auto widgets = shownWidgets<QWidget>(root);
    for (const auto *widget : widgets) {
        wanted.append({QKeySequence::mnemonic(textWithMnemonic(*widget)), &root, textWithMnemonic(*widget) + u" ("_s + pathOf(*widget) + u')'});
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            wanted.append({QKeySequence::mnemonic(tabs->tabText(i)), &root, tabs->tabText(i)});
    }
    return wanted;
}

const QWidget *placeOf(const QWidget *owner, Qt::ShortcutContext context, const QWidget &root)
{
    return context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut ? owner : &root;
}

QList<WantedKey> shortcuts(QWidget &root)
{
    QList<WantedKey> wanted;
    QSet<const QAction *> seen;
    const auto widgets = shownWidgets<QWidget>(root);
    for (const auto *widget : widgets) {
        const auto children = widget->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto *shortcut : children)
            wanted.append({shortcut->key(), placeOf(widget, shortcut->context(), root), u"shortcut of "_s + pathOf(*widget)});
        const auto actions = widget->actions();
        for (auto *action : actions) {
            if (action->isEnabled() && !seen.contains(action)) // a button and a menu may hold the same action: one key
                wanted.append({action->shortcut(), placeOf(widget, action->shortcutContext(), root), u"action of "_s + pathOf(*widget)});
            seen.insert(action);
        }
    }
    return wanted;
}

bool meet(const QWidget &one, const QWidget &other)
{
    return &one == &other || one.isAncestorOf(&other) || other.isAncestorOf(&one);
}

}

QStringList doubledKeys(QWidget &root)
{
    QStringList faults;
    auto wanted = mnemonics(root) + shortcuts(root);
    wanted.removeIf([](const WantedKey &key) { return key.keys.isEmpty(); });
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (qsizetype j = i + 1; j < wanted.size(); ++j) {
            if (wanted[i].keys == wanted[j].keys && meet(*wanted[i].where, *wanted[j].where))
                faults.append(u"%1 twice: %2; %3"_s.arg(wanted[i].keys.toString(), wanted[i].owner, wanted[j].owner));
        }
    }
    return faults;
}
