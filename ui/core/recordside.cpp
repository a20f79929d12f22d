// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordside.h"

#include "ui/core/emptystate.h"

RecordSide::RecordSide(Workspace &workspace, const QString &nothing, const QList<QWidget *> &views)
    : m_workspace(workspace),
      m_nothing(new EmptyState(nothing))
{
    addWidget(m_nothing);
    for (auto *view : views)
        addWidget(view);
}

void RecordSide::setNothingText(const QString &sentence)
{
    m_nothing->setText(sentence);
}

void RecordSide::showView(QWidget *view)
{
    setCurrentWidget(view ? view : m_nothing);
}
