// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/busybar.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// QProgressBar counts in int; the share is enough.
static constexpr int kSteps = 1000;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent),
      m_text(new PlainLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"busyBar"_s);
    m_text->setObjectName(u"busyText"_s);
    m_bar->setObjectName(u"busyProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"busyCancel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancel);
}

void BusyBar::start(const QString &text, bool canCancel)
{
    m_text->setText(text);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(canCancel);
    m_cancel->setEnabled(true);
    show();
}

void BusyBar::setProgress(qint64 value, qint64 maximum)
{
    m_bar->setRange(0, maximum > 0 ? kSteps : 0);
    if (maximum > 0)
        m_bar->setValue(int(kSteps * double(value) / double(maximum)));
}

void BusyBar::setText(const QString &text)
{
    m_text->setText(text);
}

void BusyBar::finish()
{
    hide();
}

void BusyBar::cancel()
{
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling …"));
    emit cancelled();
}
