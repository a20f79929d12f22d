// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/pageheader.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(title, PlainLabel::Type::Heading)),
      m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"heading"_s);
    m_title->setElided(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(8));
    m_row->addWidget(m_title, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}
