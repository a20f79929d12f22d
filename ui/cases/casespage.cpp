// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "ui/cases/caselist.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/caseview.h"
#include "ui/core/icons.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const auto kSplitterKey = u"cases/splitter"_s;

CasesPage::CasesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_header(new PageHeader(tr("Cases"))),
      m_bar(new MessageBar),
      m_splitter(new QSplitter),
      m_left(new QWidget),
      m_list(new CaseList(workspace)),
      m_view(new CaseView(workspace))
{
    setObjectName(u"casesPage"_s);
    build();
    connectView();
}

void CasesPage::build()
{
    buildHeader();
    buildLeft();
    m_splitter->setObjectName(u"casesSplitter"_s);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_view->setMinimumWidth(px(32) * 11);
    m_splitter->setSizes({px(32) * 13, px(32) * 13});
    m_splitter->setStretchFactor(0, 3); // the list takes more of what a large window has to give
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(m_workspace.settings().value(kSplitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().setValue(kSplitterKey, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

void CasesPage::buildHeader()
{
    auto *log = new QPushButton(icon(u"list-add"_s), tr("&New case"));
    log->setObjectName(u"newCase"_s);
    log->setToolTip(tr("Log a contact that opens a case (Ctrl+N)"));
    log->setEnabled(m_workspace.canWrite());
    makePrimary(log);
    connect(log, &QPushButton::clicked, this, &CasesPage::startNew);
    for (auto *button : m_list->view()->makeButtons())
        m_header->addWidget(button);
    m_header->addWidget(log);
}

void CasesPage::buildLeft()
{
    auto *status = new PlainLabel({}, PlainLabel::Type::Small);
    status->setObjectName(u"casesStatus"_s);
    connect(m_list->view(), &ListView::statusChanged, status, &PlainLabel::setText);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, px(4), 0);
    left->setSpacing(px(8));
    left->addWidget(m_list, 1);
    left->addWidget(status);
}

void CasesPage::connectView()
{
    connect(m_list, &CaseList::failed, this, &CasesPage::failed);
    connect(m_list, &CaseList::newRequested, this, &CasesPage::startNew);
    connect(m_list, &CaseList::pressingChanged, this, &CasesPage::waitingChanged);
    connect(m_list->view(), &ListView::currentChanged, this, [this](qint64 id) {
        if (!m_isAlone)
            m_view->open({id});
    });
    connect(m_list->view(), &ListView::opened, this, [this](qint64 id) {
        m_view->open({id});
        showAlone(true);
    });
    connect(m_view, &CaseView::failed, this, &CasesPage::failed);
    connect(m_view, &CaseView::backRequested, this, [this] { showAlone(false); });
    connect(m_view, &CaseView::openRequested, this, &CasesPage::openRequested);
    connect(m_view, &CaseView::logRequested, this, &CasesPage::logContact);
    connect(m_view, &CaseView::stepRequested, this, &CasesPage::step);
    connect(m_view, &CaseView::handOverRequested, this, &CasesPage::handOver);
    connect(m_view, &CaseView::cancelRequested, this, &CasesPage::cancel);
    connect(m_view, &CaseView::editRequested, this, &CasesPage::edit);
    connect(m_view, &CaseView::returnRequested, this, [this] { emit returnRequested(m_view->caseId()); });
    connect(m_view, &CaseView::surveyRequested, this, &CasesPage::answer);
    connect(m_view, &CaseView::answerOpened, this, &CasesPage::correctAnswer);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics &
            (Topic::Cases | Topic::Customers | Topic::Staff | Topic::Surveys | Topic::Products | Topic::Targets | Topic::Returns))
            m_view->reload();
    });
}

void CasesPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind != SearchKind::Case)
        return;
    m_view->open({id});
    showAlone(true);
    m_list->select(id);
}

void CasesPage::openRows(const QString &title, const QList<qint64> &ids)
{
    showAlone(false);
    m_list->showOnly(title, ids);
    m_list->view()->table()->setFocus();
}

void CasesPage::startNew()
{
    openLog(std::nullopt, std::nullopt);
}

void CasesPage::focusFilter()
{
    showAlone(false);
    m_list->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_list->searchField()->selectAll();
}

void CasesPage::showAlone(bool alone)
{
    if (alone == m_isAlone)
        return;
    m_isAlone = alone;
    m_left->setVisible(!alone);
    m_view->setAlone(alone);
    if (alone)
        return m_view->history()->setFocus();
    m_view->open({m_list->view()->currentId()});
    m_list->view()->table()->setFocus();
}

void CasesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isAlone)
        return showAlone(false);
    Page::keyPressEvent(event);
}

void CasesPage::refuse(const QString &sentence)
{
    m_bar->showMessage({.kind = Message::Kind::Warning, .text = sentence});
}

QString CasesPage::shownNumber() const
{
    return m_view->contents() ? m_view->contents()->record.number : QString();
}
