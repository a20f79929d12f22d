// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/columnchooser.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

ColumnChooser::ColumnChooser(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"columnChooser"_s);
    setAccessibleName(tr("Columns"));
}

void ColumnChooser::addColumn(const QString &name, const QString &title, bool shown)
{
    auto *action = addAction(title);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(shown);
    connect(action, &QAction::toggled, this, [this, name](bool on) { emit toggled(name, on); });
}

void ColumnChooser::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

/// The last column that is shown stays.
bool ColumnChooser::tick(QAction *action)
{
    if (!action || !action->isCheckable())
        return false;
    const auto all = actions();
    const auto shown = std::count_if(all.begin(), all.end(), [](const QAction *each) { return each->isChecked(); });
    if (!action->isChecked() || shown > 1)
        action->toggle();
    return true;
}
