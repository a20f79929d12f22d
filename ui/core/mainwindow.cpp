// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/mainwindow.h"

#include "models/storage/deliver.h"
#include "ui/core/messagebar.h"
#include "ui/core/navigation.h"
#include "ui/core/plainlabel.h"
#include "ui/core/searchfield.h"
#include "ui/core/searchtexts.h"
#include "ui/core/storagetexts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QList<NavigationEntry> navigationOf(const QList<PageEntry> &pages, bool isFoot)
{
    QList<NavigationEntry> entries;
    for (const auto &page : pages) {
        if (page.isFoot == isFoot)
            entries.append({page.name, page.title, page.iconName});
    }
    return entries;
}

MainWindow::MainWindow(Workspace &workspace, const QList<PageEntry> &pages)
    : m_workspace(workspace),
      m_entries(pages),
      m_left(new QVBoxLayout),
      m_navigation(new Navigation(navigationOf(pages, false), navigationOf(pages, true))),
      m_search(new SearchField),
      m_messages(new MessageBar),
      m_stack(new QStackedWidget),
      m_saved(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 700);
    build();
    addShortcuts();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_search, &SearchField::queryChanged, this, &MainWindow::search);
    connect(m_search, &SearchField::activated, this, [this](const QString &kind, qint64 id) { openRecord(searchKindOf(kind), id); });
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *shopName = new PlainLabel(m_workspace.shop().name, PlainLabel::Type::Heading);
    shopName->setWordWrap(true);
    shopName->setObjectName(u"shopName"_s);
    connect(&m_workspace, &Workspace::shopChanged, shopName, [this, shopName] { shopName->setText(m_workspace.shop().name); });
    m_left->setContentsMargins(px(8), px(16), 0, px(8));
    shopName->setContentsMargins(px(12), 0, 0, 0);
    m_left->setSpacing(px(12));
    m_left->addWidget(shopName);
    m_left->addWidget(m_navigation, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(16), px(12), px(16), 0);
    top->setSpacing(px(8));
    top->addWidget(m_search);
    top->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(top);
    right->addWidget(m_stack, 1);
    auto *side = new QWidget;
    side->setLayout(m_left);
    side->setFixedWidth(m_navigation->sizeHint().width() + px(8));
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setFoot(QWidget *widget)
{
    m_left->addWidget(widget);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { page(m_current)->startNew(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { page(m_current)->focusFilter(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    add(QKeySequence(Qt::Key_F6), [this] {
        if (m_navigation->hasFocus())
            page(m_current)->setFocus();
        else
            m_navigation->setFocus();
    });
}

Page *MainWindow::page(const QString &name)
{
    if (auto *known = m_pages.value(name))
        return known;
    for (const auto &entry : m_entries) {
        if (entry.name != name)
            continue;
        auto *made = entry.make(m_stack);
        m_stack->addWidget(made);
        m_pages.insert(name, made);
        connectPage(name, made);
        emit pageMade(name, made);
        return made;
    }
    return page(m_entries.constFirst().name); // a page of another version, remembered
}

void MainWindow::connectPage(const QString &name, Page *page)
{
    connect(page, &Page::openRequested, this, &MainWindow::openRecord);
    connect(page, &Page::rowsRequested, this, &MainWindow::openRows);
    connect(page, &Page::failed, this, [this](const StorageError &error) { showFailure(storageSentence(error)); });
    connect(page, &Page::refused, this, &MainWindow::showState);
    connect(page, &Page::done, this, &MainWindow::showDone);
    connect(page, &Page::waitingChanged, this, [this, name](int count) { m_navigation->setWaiting(name, count); });
}

void MainWindow::showPage(const QString &name)
{
    auto *shown = page(name);
    m_current = m_pages.key(shown);
    m_stack->setCurrentWidget(shown);
    m_navigation->setCurrent(m_current);
    m_visited.removeAll(m_current);
    m_visited.append(m_current);
}

void MainWindow::goBack()
{
    if (m_visited.size() < 2)
        return;
    m_visited.removeLast();
    showPage(m_visited.constLast());
}

QString MainWindow::pageOf(SearchKind kind) const
{
    for (const auto &entry : m_entries) {
        if (entry.kinds.contains(kind))
            return entry.name;
    }
    return m_current;
}

void MainWindow::openRecord(SearchKind kind, qint64 id)
{
    showPage(pageOf(kind));
    page(m_current)->openRecord(kind, id);
}

void MainWindow::openRows(SearchKind kind, const QString &title, const QList<qint64> &ids)
{
    showPage(pageOf(kind));
    page(m_current)->openRows(title, ids);
}

void MainWindow::search(const QString &query)
{
    auto found = m_workspace.database().read([query](Connection &db) { return QuickSearch(db).find(query); });
    deliver(found, this, [this, query](const QList<FoundRecord> &records) { showHits(query, records); },
            [this](const StorageError &error) { showFailure(storageSentence(error)); });
}

/// A day of the record stands first in its detail, as the index keeps it.
static QString detailText(const QString &detail, const Formats &formats)
{
    const auto day = QDate::fromString(detail.section(u' ', 0, 0), Qt::ISODate);
    return day.isValid() ? (formats.date(day) + u' ' + detail.section(u' ', 1)).trimmed() : detail;
}

void MainWindow::showHits(const QString &query, const QList<FoundRecord> &found)
{
    QList<SearchHit> hits;
    for (const auto &record : found) {
        hits.append({searchKindName(record.kind), searchKindText(record.kind), record.id, record.title, detailText(record.detail, m_workspace.formats()),
                     searchKindIcon(record.kind)});
    }
    m_search->setHits(query, hits);
}

void MainWindow::showFailure(const QString &sentence)
{
    m_messages->showMessage({Message::Kind::Error, sentence});
}

void MainWindow::showDone(const QString &sentence, const std::function<void()> &undo)
{
    m_messages->showMessage({Message::Kind::Success, sentence, undo ? tr("Undo") : QString(), undo});
    const auto &formats = m_workspace.formats();
    m_saved->setText(tr("saved %1").arg(formats.time(toDateTime(m_workspace.now(), formats.zone()).time())));
}

void MainWindow::showState(const QString &sentence)
{
    m_messages->showMessage({.kind = Message::Kind::Warning, .text = sentence, .lasting = true});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}
