// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casecontents.h"

#include <QAbstractListModel>

#include <functional>

/// What happened to one case, newest first.
class CaseHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MomentRole = Qt::UserRole };
    using Describe = std::function<QString(const CaseMoment &)>;

    /// `describe` says a moment in one text, for copying and for screen readers.
    explicit CaseHistoryModel(Describe describe, QObject *parent = nullptr);

    void setMoments(const QList<CaseMoment> &moments);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Describe m_describe;
    QList<CaseMoment> m_moments;
};
