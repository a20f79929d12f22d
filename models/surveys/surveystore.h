// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/surveys/surveyresponse.h"

#include <QList>

class Connection;

/// An answer as a list shows it.
struct SurveyRow {
    SurveyResponse response;
    QString customerName; ///< empty: not known
    QString caseNumber;
    QString purchaseNumber;

    bool operator==(const SurveyRow &) const = default;
};

/// Owns the table `survey_responses`.
class SurveyStore
{
public:
    explicit SurveyStore(Connection &db) : m_db(db) {}

    SurveyResponseId add(const SurveyResponse &response, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const SurveyResponse &response);
    void remove(SurveyResponseId id);
    /// The answers about a case belong to another customer, or to none known.
    void setCustomerOfCase(CaseId id, std::optional<CustomerId> customer);
    std::optional<SurveyResponse> find(SurveyResponseId id) const;
    /// The answers about one case, newest first.
    QList<SurveyResponse> ofCase(CaseId id) const;
    /// One page of a list; ids that are no longer there are left out. The order is that of `ids`.
    QList<SurveyRow> rowsOf(const QList<SurveyResponseId> &ids) const;

private:
    Connection &m_db;
};
