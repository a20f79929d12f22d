// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/dashboard/kpidata.h"

class Connection;
class StatusFlowCounter;

/// Reads what the dashboard's figures are computed from; owns no table.
class KpiStore
{
public:
    explicit KpiStore(Connection &db) : m_db(db) {}

    /// From the day of the first case, answer or offer to `today`; nothing while the shop has none.
    std::optional<Period> wholePeriod(QDate today, const QTimeZone &zone) const;
    /// Everything for the figures of `period` and of the one before. Cancelled, what it returns is worth nothing.
    KpiData load(const Period &period, std::optional<Channel> channel, Progress &progress) const;

    /// The cases that were in hand at the end of `day`, by the event log.
    std::vector<CaseId> inHandAt(QDate day, const QTimeZone &zone, std::optional<Channel> channel) const;

private:
    void countFlows(StatusFlowCounter &counter, const Period &covers, std::optional<Channel> channel, Progress &progress) const;
    void loadInHand(KpiData &data, const std::vector<CaseId> &ids) const;
    std::vector<SurveyAnswer> answers(const QString &kind, const KpiData &data) const;
    RepeatPurchase repeatPurchase(QDate lastDay) const;

    Connection &m_db;
};
