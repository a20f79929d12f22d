// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casecontents.h"

#include <QStyledItemDelegate>

class Workspace;

/// Paints the history of a case: the icon, who did what and when, and the whole text under it, as it was written.
class CaseHistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CaseHistoryDelegate(const Workspace &workspace, QObject *parent = nullptr);

    void setStaff(const QHash<StaffId, QString> &staff) { m_staff = staff; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintMoment(QPainter *painter, const QStyleOptionViewItem &option, const CaseMoment &moment) const;

    const Workspace &m_workspace;
    QHash<StaffId, QString> m_staff;
};
