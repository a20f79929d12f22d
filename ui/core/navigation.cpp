// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/navigation.h"

#include "ui/core/icons.h"
#include "ui/core/navigationdelegate.h"
#include "ui/core/tokens.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

Navigation::Navigation(const QList<NavigationEntry> &entries, const QList<NavigationEntry> &foot, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new NavigationDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
    for (const auto &entry : entries)
        addEntry(entry);
    if (!foot.isEmpty())
        addLine();
    for (const auto &entry : foot)
        addEntry(entry);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(NavigationDelegate::NameRole).toString());
    });
}

void Navigation::addEntry(const NavigationEntry &entry)
{
    auto *item = new QListWidgetItem(icon(entry.iconName), entry.text, this);
    item->setData(NavigationDelegate::NameRole, entry.name);
    item->setData(NavigationDelegate::IconNameRole, entry.iconName);
    item->setData(Qt::AccessibleTextRole, entry.text);
    int place = 0;
    for (int row = 0; row < count(); ++row)
        place += this->item(row)->flags() == Qt::NoItemFlags ? 0 : 1;
    if (place > 9)
        return;
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + place));
    item->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, item] { setCurrentItem(item); });
}

void Navigation::addLine()
{
    auto *line = new QListWidgetItem(this);
    line->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *Navigation::itemNamed(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NavigationDelegate::NameRole).toString() == name)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCurrent(const QString &name)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemNamed(name));
}

QString Navigation::currentName() const
{
    return currentItem() ? currentItem()->data(NavigationDelegate::NameRole).toString() : QString();
}

void Navigation::setWaiting(const QString &name, int count)
{
    auto *item = itemNamed(name);
    if (!item)
        return;
    item->setData(NavigationDelegate::WaitingRole, count);
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n waiting", nullptr, count).arg(item->text()) : item->text());
}

QSize Navigation::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {qMax(px(32) * 5, widest + px(32) * 3), px(32) * 10};
}

QSize Navigation::minimumSizeHint() const
{
    return {sizeHint().width(), px(32) * 4};
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
