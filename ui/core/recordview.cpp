// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordview.h"

#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordView::RecordView(const QString &name, const QString &title, Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_column(new QVBoxLayout)
{
    setObjectName(name + u"View"_s);
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls it
    setWidgetResizable(true);
    auto *body = new QWidget;
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(px(16), 0, px(8), px(8));
    m_column->setSpacing(px(12));
    outer->addLayout(m_column);
    outer->addStretch();
    setWidget(body);
}

void RecordView::addTitle(const QString &name, PlainLabel *title, const QList<QWidget *> &states)
{
    title->setObjectName(name);
    title->setElided(true);
    auto *row = addFlow();
    row->addWidget(title);
    for (auto *state : states)
        row->addWidget(state);
}

FlowLayout *RecordView::addFlow()
{
    auto *row = new QWidget;
    m_column->addWidget(row);
    return new FlowLayout(row);
}

QPushButton *RecordView::addButton(QLayout *row, const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void RecordView::addText(const QString &name, PlainLabel *label)
{
    label->setObjectName(name);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void RecordView::showText(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString RecordView::momentText(Instant at, QStringList parts) const
{
    parts.prepend(m_workspace.formats().dateTime(at));
    parts.removeAll(QString());
    return factsText(parts);
}
