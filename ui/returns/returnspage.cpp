// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnspage.h"

#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/recordside.h"
#include "ui/returns/returnactions.h"
#include "ui/returns/returnlist.h"
#include "ui/returns/returnview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReturnsPage::ReturnsPage(Workspace &workspace, QWidget *parent)
    : ReturnsPage(workspace, new ReturnList(workspace), parent)
{}

ReturnsPage::ReturnsPage(Workspace &workspace, ReturnList *list, QWidget *parent)
    : RecordPage(u"returns"_s, tr("Returns"), list, parent),
      m_workspace(workspace),
      m_actions(new ReturnActions(workspace, this)),
      m_list(list),
      m_bar(new MessageBar),
      m_view(new ReturnView(workspace)),
      m_side(new RecordSide(workspace, tr("Select a return to see where it stands and what comes next."), {m_view}))
{
    setSide(buildSide());
    connectParts();
}

QWidget *ReturnsPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_side, 1);
    return side;
}

void ReturnsPage::connectParts()
{
    connect(m_list->view(), &ListView::currentChanged, this, &ReturnsPage::load);
    connect(m_list, &RecordList::counted, this,
            [this](const QHash<QString, int> &counts) { emit waitingChanged(counts.value(ReturnList::kLateCount)); });
    connect(m_view, &ReturnView::stepRequested, this, [this](ReturnStatus to) { m_actions->step(m_view->details(), to); });
    connect(m_view, &ReturnView::lendRequested, this, [this] { m_actions->lend(m_view->details()); });
    connect(m_view, &ReturnView::takeBackRequested, this, [this] { m_actions->takeBack(m_view->details()); });
    connect(m_view, &ReturnView::editRequested, this, [this] { m_actions->edit(m_view->details()); });
    connect(m_view, &ReturnView::openRequested, this, &Page::openRequested);
    connect(m_actions, &ReturnActions::done, this, &Page::done);
    connect(m_actions, &ReturnActions::failed, this, &Page::failed);
    connect(m_actions, &ReturnActions::refused, this, &ReturnsPage::refuse);
    connect(m_actions, &ReturnActions::opened, this, [this](ReturnId id) { emit openRequested(SearchKind::Return, id.value); });
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topic::Returns | Topic::Cases | Topic::Customers | Topic::Devices | Topic::Purchases | Topic::Products | Topic::Staff))
            load(m_side->wanted());
    });
    connect(&m_workspace, &Workspace::shopChanged, this, [this] { load(m_side->wanted()); });
    connect(m_side, &RecordSide::failed, this, &Page::failed);
}

void ReturnsPage::load(qint64 id)
{
    if (id != m_side->wanted())
        m_bar->hideMessage();
    m_side->present(id, [id](Connection &db) { return readReturnDetails(db, ReturnId{id}); }, m_view);
}

void ReturnsPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Return)
        m_list->select(id);
}

void ReturnsPage::openRows(const QString &title, const QList<qint64> &ids)
{
    m_list->showOnly(title, ids);
}

void ReturnsPage::openReturnIn(CaseId within)
{
    if (m_workspace.canWrite())
        m_actions->open(within);
}

void ReturnsPage::refuse(const QString &sentence)
{
    if (!isVisible())
        return emit openingRefused(sentence);
    m_bar->showMessage({.kind = Message::Kind::Warning, .text = sentence});
}
