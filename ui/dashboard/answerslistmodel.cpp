// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/answerslistmodel.h"

#include "models/storage/deliver.h"
#include "models/surveys/surveystore.h"
#include "ui/core/instantcolumn.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

namespace {

class AnswersList
{
    Q_DECLARE_TR_FUNCTIONS(AnswersList)

public:
    static QList<ListColumn> columns(const Workspace &workspace);
    static IdListModel::Row valuesOf(const SurveyRow &row);
    static QString scoreText(const SurveyResponse &response);
};

}

QString AnswersList::scoreText(const SurveyResponse &response)
{
    switch (response.kind) {
    case SurveyKind::Csat: return tr("%1 of 5", "score of satisfaction").arg(response.score);
    case SurveyKind::Nps: return tr("%1 of 10", "score of recommendation").arg(response.score);
    }
    Q_UNREACHABLE();
}

QList<ListColumn> AnswersList::columns(const Workspace &workspace)
{
    auto at = instantColumn(workspace, u"answered_at"_s, tr("Answered"));
    at.sortable = false;
    return {at,
            {.name = u"score"_s, .title = tr("Score"), .width = 10, .sortable = false},
            {.name = u"customer"_s, .title = tr("Customer"), .width = 22, .sortable = false},
            {.name = u"about"_s, .title = tr("About"), .width = 16, .sortable = false},
            {.name = u"comment"_s, .title = tr("Comment"), .width = 40, .sortable = false}};
}

IdListModel::Row AnswersList::valuesOf(const SurveyRow &row)
{
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    return {row.response.answeredAt.ms, scoreText(row.response), orNothing(row.customerName),
            orNothing(row.caseNumber.isEmpty() ? row.purchaseNumber : row.caseNumber), orNothing(row.response.comment)};
}

IdListModel *makeAnswersListModel(Workspace &workspace, const std::function<void(const StorageError &)> &onError)
{
    const auto fetch = [&workspace, onError](const QList<qint64> &ids, const IdListModel::Done &done) {
        QList<SurveyResponseId> keys;
        for (const auto id : ids)
            keys.append(SurveyResponseId{id});
        auto reading = workspace.database().read([keys](Connection &db) { return SurveyStore(db).rowsOf(keys); });
        const auto onRows = [done](const QList<SurveyRow> &rows) {
            IdListModel::Rows values;
            for (const auto &row : rows)
                values.insert(row.response.id.value, AnswersList::valuesOf(row));
            done(values);
        };
        deliver(reading, &workspace, onRows, [done, onError](const StorageError &error) {
            done({});
            onError(error);
        });
    };
    return new IdListModel(AnswersList::columns(workspace), fetch);
}
