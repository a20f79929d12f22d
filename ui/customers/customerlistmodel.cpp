// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistmodel.h"

#include "models/customers/customerliststore.h"
#include "models/storage/deliver.h"
#include "ui/core/instantcolumn.h"
#include "ui/core/workspace.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace {

class CustomerColumns
{
    Q_DECLARE_TR_FUNCTIONS(CustomerList)

public:
    explicit CustomerColumns(const Workspace &workspace) : m_workspace(workspace) {}

    QList<ListColumn> all() const { return shown() + hidden(); }

private:
    QList<ListColumn> shown() const;
    QList<ListColumn> hidden() const;
    ListColumn nameColumn() const;
    ListColumn moodColumn() const;

    const Workspace &m_workspace;
};

} // namespace

/// The kind travels with the name, for its icon.
ListColumn CustomerColumns::nameColumn() const
{
    return {.name = u"name"_s,
            .title = tr("Name"),
            .width = 26,
            .text = [](const QVariant &value) { return value.value<CustomerRow>().name; },
            .iconName = [](const QVariant &value) { return customerIconName(value.value<CustomerRow>().kind); }};
}

ListColumn CustomerColumns::moodColumn() const
{
    const auto score = [](const QVariant &value) { return value.value<Score>(); };
    const auto mood = [score](const QVariant &value) { return moodOf(score(value).kind, score(value).value); };
    return {.name = u"mood"_s,
            .title = tr("Mood"),
            .words = textsOf<Mood>(&moodText),
            .sortable = false,
            .text = [mood](const QVariant &value) { return moodText(mood(value)); },
            .iconName = [mood](const QVariant &value) { return moodIconName(mood(value)); },
            .meaning = [mood](const QVariant &value) { return moodMeaning(mood(value)); },
            .hint =
                [score](const QVariant &value) {
                    return tr("%1: %2").arg(scoreKindText(score(value).kind),
                                            scoreText(score(value).kind, score(value).value));
                }};
}

QList<ListColumn> CustomerColumns::shown() const
{
    auto lastContact = instantColumn(m_workspace, u"last_contact"_s, tr("Last contact"));
    lastContact.sortable = false;
    return {nameColumn(),
            {.name = u"phone"_s, .title = tr("Phone"), .width = 19, .sortable = false},
            {.name = u"city"_s, .title = tr("City"), .width = 14, .sortable = false},
            lastContact,
            {.name = u"open_cases"_s,
             .title = tr("Open cases"),
             .width = 11,
             .alignment = Qt::AlignRight,
             .sortable = false},
            moodColumn()};
}

QList<ListColumn> CustomerColumns::hidden() const
{
    auto created = instantColumn(m_workspace, toWord(CustomerOrder::Created), tr("Customer since"));
    created.hidden = true;
    const auto day = [workspace = &m_workspace](const QVariant &value) {
        return workspace->formats().day(value.toDate(), workspace->today());
    };
    return {{.name = u"email"_s, .title = tr("E-mail"), .width = 22, .sortable = false, .hidden = true},
            {.name = u"segment"_s, .title = tr("Segment"), .width = 14, .sortable = false, .hidden = true},
            {.name = toWord(CustomerOrder::NextTouch),
             .title = tr("Next contact"),
             .width = 14,
             .hidden = true,
             .text = day},
            created};
}

static QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The values in the order of the columns.
static IdListModel::Row valuesOf(const CustomerRow &row)
{
    return {QVariant::fromValue(row),
            orNothing(row.phone),
            orNothing(row.city),
            row.lastContactAt ? QVariant(row.lastContactAt->ms) : QVariant(),
            row.openCases > 0 ? QVariant(row.openCases) : QVariant(),
            row.lastScore ? QVariant::fromValue(*row.lastScore) : QVariant(),
            orNothing(row.email),
            orNothing(row.segment),
            row.nextTouchOn ? QVariant(*row.nextTouchOn) : QVariant(),
            QVariant(row.createdAt.ms)};
}

IdListModel *makeCustomerListModel(Workspace &workspace, const std::function<void(const StorageError &)> &onError)
{
    const auto fetch = [&workspace, onError](const QList<qint64> &ids, const IdListModel::Done &done) {
        auto reading = workspace.database().read([ids](Connection &db) { return CustomerListStore(db).rowsOf(ids); });
        const auto onRows = [done](const QList<CustomerRow> &rows) {
            IdListModel::Rows values;
            for (const auto &row : rows)
                values.insert(row.id.value, valuesOf(row));
            done(values);
        };
        const auto onFailure = [done, onError](const StorageError &error) {
            done({});
            onError(error);
        };
        deliver(reading, &workspace, onRows, onFailure);
    };
    return new IdListModel(CustomerColumns(workspace).all(), fetch);
}
