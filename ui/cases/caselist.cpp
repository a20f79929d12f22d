// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselist.h"

#include "models/cases/caseliststore.h"
#include "models/storage/deliver.h"
#include "ui/cases/casecolumns.h"
#include "ui/cases/casetexts.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/workspace.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

constexpr int kTypingMs = 60; // a key after a key asks once
constexpr int kReloadMs = 200; // an import changes the shop many times a second

CaseList::CaseList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new IdListModel(caseColumns(workspace), [this](const auto &ids, const auto &done) { fetch(ids, done); })),
      m_view(new ListView(u"cases"_s, tr("Cases"), m_model, workspace.settings())),
      m_search(new QLineEdit),
      m_typing(new QTimer(this)),
      m_reload(new QTimer(this))
{
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setPlaceholderText(tr("Number, subject, category or serial"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_search);
    auto *chips = new QWidget;
    buildChips(chips);
    layout->addWidget(chips);
    layout->addWidget(m_view, 1);
    buildView();
    connect(&m_workspace, &Workspace::staffChanged, this, [this] {
        reload();
        reloadCounts();
    });
    setFilter(CaseFilter::Open);
    reloadCounts();
}

void CaseList::buildChips(QWidget *row)
{
    auto *flow = new FlowLayout(row);
    auto *group = new QButtonGroup(this);
    for (const auto filter : allOf<CaseFilter>()) {
        auto *chip = Chip::filter(caseFilterText(filter));
        chip->setObjectName(u"filter_"_s + toWord(filter));
        group->addButton(chip);
        flow->addWidget(chip);
        m_chips.insert(filter, chip);
        connect(chip, &Chip::clicked, this, [this, filter] { setFilter(filter); });
    }
}

void CaseList::buildView()
{
    m_view->setDefaultSort(u"opened"_s, Qt::DescendingOrder);
    m_view->setCountText([](qint64 count) { return tr("%n case(s)", nullptr, int(count)); });
    connect(m_view, &ListView::emptyTriggered, this, &CaseList::newRequested);
    connect(m_model, &IdListModel::sortRequested, this, &CaseList::reload);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &CaseList::reload);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        m_typing->start();
    });
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, [this] {
        reload();
        reloadCounts();
    });
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topic::Cases | Topic::Customers | Topic::Staff) && !m_reload->isActive())
            m_reload->start();
    });
}

void CaseList::setFilter(CaseFilter filter)
{
    m_query.filter = filter;
    m_chips.value(filter)->setChecked(true);
    const bool offersNew = m_workspace.canWrite() && (filter == CaseFilter::All || filter == CaseFilter::Open);
    m_view->setEmptyText(emptyCasesText(filter), offersNew ? tr("Log a contact") : QString());
    reload();
}

void CaseList::showOnly(const std::optional<QList<CaseId>> &ids)
{
    m_query.only = ids;
    m_search->clear();
    setFilter(ids ? CaseFilter::All : CaseFilter::Open);
}

void CaseList::select(CaseId id)
{
    if (m_view->select(id.value))
        return;
    m_wanted = id;
    m_query.only.reset();
    m_search->clear();
    setFilter(CaseFilter::All);
}

void CaseList::fetch(const QList<qint64> &ids, const IdListModel::Done &done)
{
    QList<CaseId> wanted;
    for (const auto id : ids)
        wanted.append(CaseId{id});
    auto rows = m_workspace.database().read([wanted](Connection &db) { return CaseListStore(db).rowsOf(wanted); });
    const auto onRows = [done](const QList<CaseRow> &found) {
        IdListModel::Rows cells;
        for (const auto &row : found)
            cells.insert(row.id.value, caseCells(row));
        done(cells);
    };
    deliver(rows, this, onRows, [this, done](const StorageError &error) {
        done({});
        emit failed(error);
    });
}

void CaseList::reload()
{
    m_typing->stop();
    m_query.order = caseOrderNamed(m_view->sortColumn());
    m_query.descending = m_view->sortOrder() == Qt::DescendingOrder;
    m_query.me = m_workspace.staff();
    auto ids =
        m_workspace.database().read([query = m_query](Connection &db) { return CaseListStore(db).idsInOrder(query); });
    const auto onIds = [this, asked = ++m_asked](const QList<CaseId> &found) {
        if (asked == m_asked)
            showIds(found);
    };
    deliver(ids, this, onIds, [this](const StorageError &error) { emit failed(error); });
}

void CaseList::showIds(const QList<CaseId> &ids)
{
    QList<qint64> values;
    values.reserve(ids.size());
    for (const auto id : ids)
        values.append(id.value);
    m_model->setIds(values);
    if (m_wanted.isValid() && m_view->select(std::exchange(m_wanted, {}).value))
        return;
    if (m_view->currentId() == 0 && !values.isEmpty())
        m_view->select(values.constFirst());
}

void CaseList::reloadCounts()
{
    auto counts = m_workspace.database().read([me = m_workspace.staff(), today = m_workspace.today()](Connection &db) {
        return CaseListStore(db).counts(me, today);
    });
    deliver(
        counts, this, [this](const CaseCounts &found) { showCounts(found); },
        [this](const StorageError &error) { emit failed(error); });
}

void CaseList::showCounts(const CaseCounts &counts)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto count = m_workspace.formats().number(qint64(counts.of(chip.key())));
        chip.value()->setState(tr("%1 %2", "a filter and its number of cases").arg(caseFilterText(chip.key()), count),
                               Meaning::Neutral);
    }
    emit pressingChanged(counts.pressing);
}
