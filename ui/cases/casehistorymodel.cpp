// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casehistorymodel.h"

CaseHistoryModel::CaseHistoryModel(Describe describe, QObject *parent)
    : QAbstractListModel(parent),
      m_describe(std::move(describe))
{}

void CaseHistoryModel::setMoments(const QList<CaseMoment> &moments)
{
    if (moments == m_moments)
        return;
    beginResetModel();
    m_moments = moments;
    endResetModel();
}

int CaseHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moments.size());
}

QVariant CaseHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &moment = m_moments.at(index.row());
    if (role == MomentRole)
        return QVariant::fromValue(moment);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isText ? QVariant(m_describe(moment)) : QVariant();
}
