// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/listtable.h"

#include "ui/core/listdelegate.h"
#include "ui/core/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

ListTable::ListTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"table"_s);
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(u"header"_s);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    size();
    connect(this, &QTableView::doubleClicked, this, &ListTable::openRequested);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit openRequested(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        size();
}

void ListTable::size()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + px(12));
}
