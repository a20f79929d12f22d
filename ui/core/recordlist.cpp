// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordlist.h"

#include "models/storage/deliver.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/listexport.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

constexpr int kTypingMs = 60;  // a key after a key asks once
constexpr int kReloadMs = 200; // an import changes the shop many times a second

static QTimer *singleShot(int ms, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(ms);
    return timer;
}

RecordList::RecordList(Workspace &workspace, const ListDefinition &definition, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_definition(definition),
      m_model(new IdListModel(definition.columns, [this](const auto &ids, const auto &done) { fetch(ids, done); })),
      m_view(new ListView(definition.name, definition.title, m_model, workspace.settings())),
      m_search(new QLineEdit),
      m_typing(singleShot(kTypingMs, this)),
      m_reload(singleShot(kReloadMs, this)),
      m_onlyTitle(new PlainLabel)
{
    m_request.filter = definition.filters.isEmpty() ? kAllFilter : definition.filters.constFirst().word;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_onlyBar = buildOnlyBar();
    layout->addWidget(m_onlyBar);
    layout->addWidget(m_search);
    if (!definition.filters.isEmpty())
        layout->addWidget(buildChips());
    layout->addWidget(m_view, 1);
    m_search->setObjectName(definition.searchName);
    m_search->setAccessibleName(definition.searchTitle);
    m_search->setPlaceholderText(definition.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_view->setDefaultSort(definition.sortedBy, definition.order);
    m_view->setCountText(workspace.formats(), definition.countText);
    new ListExport(workspace, *m_view);
    connectParts();
    setFilter(m_request.filter);
    readCounts();
}

QWidget *RecordList::buildOnlyBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"rowsBar"_s);
    m_onlyTitle->setObjectName(u"rowsTitle"_s);
    m_onlyTitle->setWordWrap(true);
    auto *all = new QPushButton(tr("Show &all"));
    all->setObjectName(u"showAll"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_onlyTitle, 1);
    row->addWidget(all);
    bar->hide();
    connect(all, &QPushButton::clicked, this, [this] {
        showAll();
        m_view->setFocus();
    });
    return bar;
}

QWidget *RecordList::buildChips()
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    auto *group = new QButtonGroup(this);
    for (const auto &[word, title] : std::as_const(m_definition.filters)) {
        auto *chip = Chip::filter(title);
        chip->setObjectName(u"filter_"_s + word);
        group->addButton(chip);
        flow->addWidget(chip);
        m_chips.insert(word, chip);
        connect(chip, &Chip::clicked, this, [this, word] { setFilter(word); });
    }
    return chips;
}

void RecordList::connectParts()
{
    connect(m_view, &ListView::emptyTriggered, this, &RecordList::newRequested);
    connect(m_model, &IdListModel::sortRequested, this, &RecordList::readIds);
    connect(m_typing, &QTimer::timeout, this, &RecordList::readIds);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_request.text = text;
        m_typing->start();
    });
    connect(m_reload, &QTimer::timeout, this, &RecordList::reload);
    connect(&m_workspace, &Workspace::staffChanged, this, &RecordList::reload);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & m_definition.topics && !m_reload->isActive())
            m_reload->start();
    });
}

void RecordList::setFilter(const QString &word)
{
    m_request.filter = word;
    if (auto *chip = m_chips.value(word))
        chip->setChecked(true);
    readIds();
}

void RecordList::showOnly(const QString &title, const QList<qint64> &ids)
{
    m_request.only = ids;
    m_onlyTitle->setText(title);
    m_onlyBar->show();
    m_search->clear();
    setFilter(kAllFilter);
}

void RecordList::leaveOnly()
{
    m_request.only.reset();
    m_onlyBar->hide();
    m_search->clear();
}

void RecordList::showAll()
{
    leaveOnly();
    setFilter(m_definition.filters.isEmpty() ? kAllFilter : m_definition.filters.constFirst().word);
}

void RecordList::select(qint64 id)
{
    m_wanted = 0; // the last one asked for counts
    if (m_view->select(id))
        return;
    m_wanted = id;
    leaveOnly();
    setFilter(kAllFilter);
}

void RecordList::fetch(const QList<qint64> &ids, const IdListModel::Done &done)
{
    auto rows = m_workspace.database().read(
        [read = m_definition.rows, ids, today = m_workspace.today()](Connection &db) { return read(db, ids, today); });
    deliver(rows, this, done, [this, done](const StorageError &error) {
        done({});
        emit failed(error);
    });
}

void RecordList::reload()
{
    readIds();
    readCounts();
}

/// What a list's own query leaves of the rows that are wanted; a list need not know about them.
static QList<qint64> onlyOf(const QList<qint64> &ids, const std::optional<QList<qint64>> &only)
{
    if (!only)
        return ids;
    const QSet<qint64> wanted(only->begin(), only->end());
    QList<qint64> left;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(left), [&wanted](qint64 id) { return wanted.contains(id); });
    return left;
}

void RecordList::readIds()
{
    m_typing->stop();
    m_request.column = m_view->sortColumn();
    m_request.descending = m_view->sortOrder() == Qt::DescendingOrder;
    m_request.today = m_workspace.today();
    m_request.me = m_workspace.staff();
    auto ids = m_workspace.database().read([read = m_definition.ids, request = m_request](Connection &db) {
        return onlyOf(read(db, request), request.only);
    });
    const auto onIds = [this, asked = ++m_asked](const QList<qint64> &found) {
        if (asked == m_asked)
            showIds(found);
    };
    deliver(ids, this, onIds, [this](const StorageError &error) { emit failed(error); });
}

void RecordList::showIds(const QList<qint64> &ids)
{
    showEmptyText();
    m_model->setIds(ids);
    if (m_wanted != 0 && m_view->select(std::exchange(m_wanted, 0)))
        return;
    if (m_view->currentId() == 0 && !ids.isEmpty())
        m_view->select(ids.constFirst());
}

void RecordList::showEmptyText()
{
    if (!m_request.text.isEmpty())
        return m_view->setEmptyText(m_definition.nothingFits);
    const auto &filters = m_definition.filters;
    const bool isWide = m_request.filter == kAllFilter || filters.constFirst().word == m_request.filter;
    const bool offersNew = isWide && !m_request.only && m_workspace.canWrite();
    m_view->setEmptyText(m_definition.nothingHere(m_request.filter), offersNew ? m_definition.newText : QString());
}

void RecordList::readCounts()
{
    if (!m_definition.counts)
        return;
    const ListRequest request{.today = m_workspace.today(), .me = m_workspace.staff()};
    auto counts = m_workspace.database().read(
        [read = m_definition.counts, request](Connection &db) { return read(db, request); });
    deliver(
        counts, this, [this](const QHash<QString, int> &found) { showCounts(found); },
        [this](const StorageError &error) { emit failed(error); });
}

void RecordList::showCounts(const QHash<QString, int> &counts)
{
    for (const auto &[word, title] : std::as_const(m_definition.filters)) {
        if (!counts.contains(word))
            continue;
        const auto count = m_workspace.formats().number(qint64(counts.value(word)));
        m_chips.value(word)->setState(tr("%1 %2", "a filter and its number of records").arg(title, count), Meaning::Neutral);
    }
    emit counted(counts);
}
