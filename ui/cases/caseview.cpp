// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseview.h"

#include "models/cases/caserules.h"
#include "models/storage/deliver.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casehistorydelegate.h"
#include "ui/cases/casehistorymodel.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/momenttexts.h"
#include "ui/core/emptystate.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CaseView::CaseView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_header(new CaseHeader(workspace)),
      m_actions(new QWidget),
      m_model(new CaseHistoryModel([this](const CaseMoment &moment) { return describe(moment); }, this)),
      m_delegate(new CaseHistoryDelegate(workspace, this)),
      m_history(new QListView),
      m_stack(new QStackedLayout(this))
{
    setObjectName(u"caseView"_s);
    m_stack->addWidget(new EmptyState(tr("Choose a case to see what happened and what comes next.")));
    m_stack->addWidget(buildContent());
    buildHistory();
    connect(m_header, &CaseHeader::backRequested, this, &CaseView::backRequested);
    connect(m_header, &CaseHeader::openRequested, this, &CaseView::openRequested);
}

QWidget *CaseView::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(12), 0, 0, 0);
    column->setSpacing(px(12));
    new FlowLayout(m_actions);
    column->addWidget(m_header);
    column->addWidget(m_actions);
    column->addWidget(m_history, 1);
    return content;
}

void CaseView::buildHistory()
{
    m_history->setObjectName(u"caseHistory"_s);
    m_history->setAccessibleName(tr("What happened"));
    m_history->setModel(m_model);
    m_history->setItemDelegate(m_delegate);
    m_history->setResizeMode(QListView::Adjust);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setTabKeyNavigation(false);
    m_history->setMinimumHeight(px(32) * 3);
    connect(m_history, &QListView::activated, this, [this](const QModelIndex &index) {
        const auto moment = index.data(CaseHistoryModel::MomentRole).value<CaseMoment>();
        if (const auto *response = std::get_if<SurveyResponse>(&moment.what))
            emit answerOpened(*response);
    });
}

void CaseView::open(CaseId id)
{
    if (id != m_id)
        m_contents.reset();
    m_id = id;
    if (id.isValid())
        read();
    else
        take(std::nullopt);
}

void CaseView::reload()
{
    open(m_id);
}

void CaseView::setAlone(bool alone)
{
    m_header->setAlone(alone);
}

/// One read at a time: who runs down the list with a held key makes the view skip cases, not lag behind.
void CaseView::read()
{
    m_again = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    auto reading = m_workspace.database().read([id = m_id, now = m_workspace.now(), zone = m_workspace.shop().zone](
                                                   Connection &db) { return readCaseContents(db, id, now, zone); });
    const auto end = [this] {
        m_isReading = false;
        if (m_again)
            read();
    };
    const auto onContents = [this, id = m_id, end](const std::optional<CaseContents> &contents) {
        if (id == m_id)
            take(contents);
        end();
    };
    deliver(reading, this, onContents, [this, end](const StorageError &error) {
        emit failed(error);
        end();
    });
}

void CaseView::take(const std::optional<CaseContents> &contents)
{
    const bool isOther = !m_contents || !contents || m_contents->record.id != contents->record.id;
    m_contents = contents;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    m_header->show(*contents);
    m_delegate->setStaff(contents->staff);
    m_model->setMoments(contents->moments);
    if (isOther)
        m_history->scrollToTop();
    showActions();
}

QPushButton *CaseView::addAction(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = iconName.isEmpty() ? new QPushButton(text) : new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    m_actions->layout()->addWidget(button);
    return button;
}

static QString stepIconName(CaseStatus from, CaseStatus to)
{
    return isReopening(from, to) ? u"reopen"_s : caseStatusIconName(to);
}

void CaseView::showActions()
{
    const auto focused =
        focusWidget() && m_actions->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    static_cast<FlowLayout *>(m_actions->layout())->clear();
    m_actions->setVisible(m_workspace.canWrite());
    if (!m_workspace.canWrite())
        return;
    const auto &record = m_contents->record;
    auto *log = addAction(u"logContact"_s, tr("&Log contact"), u"phone"_s);
    log->setToolTip(tr("Log a contact about this case (Ctrl+L)"));
    makePrimary(log);
    connect(log, &QPushButton::clicked, this, &CaseView::logRequested);
    for (const auto to : allowedNext(record.status)) {
        const bool isForbiddenYet =
            refusal(record, to, m_workspace.shop().firstContactWindowDays, m_workspace.now()).has_value();
        if (to == CaseStatus::Cancelled || isForbiddenYet || (to == CaseStatus::Closed && m_contents->hasOpenReturn()))
            continue;
        auto *step =
            addAction(u"step_"_s + toWord(to), caseStepText(record.status, to), stepIconName(record.status, to));
        connect(step, &QPushButton::clicked, this, [this, to] { emit stepRequested(to); });
    }
    if (record.status != CaseStatus::Closed && record.status != CaseStatus::Cancelled) {
        connect(addAction(u"handOver"_s, tr("Hand o&ver …"), u"people-handover"_s), &QPushButton::clicked, this,
                &CaseView::handOverRequested);
        connect(addAction(u"openReturn"_s, tr("Open ret&urn …"), u"return"_s), &QPushButton::clicked, this, &CaseView::returnRequested);
    }
    addMore(record.status);
    const auto buttons = m_actions->findChildren<QPushButton *>(focused.isEmpty() ? u"-"_s : focused);
    if (!buttons.isEmpty())
        buttons.last()->setFocus(); // the others are about to go
}

/// What is done less often, behind one button.
void CaseView::addMore(CaseStatus status)
{
    auto *more = addAction(u"moreCaseSteps"_s, tr("&More"), {});
    auto *menu = new QMenu(more);
    const auto add = [menu](const QString &name, const QString &text, const QString &iconName) {
        auto *action = menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"editCase"_s, tr("E&dit …"), u"document-edit"_s), &QAction::triggered, this, &CaseView::editRequested);
    connect(add(u"enterSurvey"_s, tr("Enter an &answer …"), u"survey"_s), &QAction::triggered, this,
            &CaseView::surveyRequested);
    if (!refusal(status, CaseStatus::Cancelled) && !m_contents->hasOpenReturn()) {
        auto *cancel = add(u"cancelCase"_s, caseStepText(status, CaseStatus::Cancelled), u"block"_s);
        connect(cancel, &QAction::triggered, this, &CaseView::cancelRequested);
    }
    more->setMenu(menu);
}

QString CaseView::describe(const CaseMoment &moment) const
{
    const auto staff = m_contents ? m_contents->staff : QHash<StaffId, QString>();
    QStringList parts{momentHeadline(moment, staff), m_workspace.formats().when(moment.at, m_workspace.now()),
                      momentText(moment)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
