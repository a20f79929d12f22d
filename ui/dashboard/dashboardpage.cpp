// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "models/dashboard/kpistore.h"
#include "models/storage/deliver.h"
#include "ui/core/busybar.h"
#include "ui/core/emptystate.h"
#include "ui/core/icons.h"
#include "ui/core/messagebar.h"
#include "ui/core/pageheader.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/dashboard/answersdialog.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/periodbar.h"
#include "ui/dashboard/serviceview.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_message(new MessageBar),
      m_export(new DashboardExport(workspace, this)),
      m_period(new PeriodBar(workspace)),
      m_busy(new BusyBar),
      m_view(new DashboardView),
      m_empty(new EmptyState),
      m_stack(new QStackedLayout),
      m_reload(new QTimer(this)),
      m_showBusy(new QTimer(this))
{
    setObjectName(u"dashboardPage"_s);
    build();
    constexpr int kReloadMs = 1000; // an import changes the shop many times a second
    constexpr int kShowBusyMs = 300;
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    m_showBusy->setSingleShot(true);
    m_showBusy->setInterval(kShowBusyMs);
    connect(m_reload, &QTimer::timeout, this, &DashboardPage::load);
    connect(m_showBusy, &QTimer::timeout, this, [this] { m_busy->start(tr("The figures are being computed.")); });
    connect(m_busy, &BusyBar::cancelled, this, &DashboardPage::cancel);
    connect(m_period, &PeriodBar::changed, this, &DashboardPage::load);
    connect(m_export, &DashboardExport::saved, this, [this](const QString &sentence) { m_message->showMessage({Message::Kind::Success, sentence}); });
    connect(m_export, &DashboardExport::refused, this, [this](const QString &sentence) { m_message->showMessage({Message::Kind::Error, sentence}); });
    connect(m_export, &DashboardExport::figuresRequested, this, [this] { emit figuresRequested(m_period->period()); });
    connect(m_view, &DashboardView::rowsRequested, this, &DashboardPage::openBehind);
    connect(m_empty, &EmptyState::triggered, this, &DashboardPage::load);
    connect(&workspace.database(), &Database::changed, this, &DashboardPage::shopChanged);
    connect(&workspace, &Workspace::shopChanged, this, [this] { shopChanged(Topic::Shop); });
}

void DashboardPage::build()
{
    auto *header = new PageHeader(tr("Dashboard"));
    auto *renew = new QPushButton(icon(u"view-refresh"_s), tr("&Compute again"));
    renew->setObjectName(u"computeAgain"_s);
    connect(renew, &QPushButton::clicked, this, &DashboardPage::load);
    header->addWidget(renew);
    header->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_period);
    column->addWidget(m_busy);
    column->addLayout(m_stack, 1); // first: what enters a stack that lies nowhere is shown as a window
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setText(tr("The figures are being computed."));
    m_stack->setCurrentWidget(m_empty);
    m_busy->hide();
}

void DashboardPage::openRecord(SearchKind, qint64) {}

void DashboardPage::focusFilter()
{
    m_period->setFocus();
}

void DashboardPage::showPeriod(QDate from, QDate to)
{
    m_period->setOwn(from, to);
}

bool DashboardPage::isSettled() const
{
    return !m_isStale && m_running.isFinished() && !m_reload->isActive();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void DashboardPage::load()
{
    m_running.cancel();
    m_period->renew();
    m_isStale = false;
    const auto request = ++m_request;
    m_running = m_workspace.database().report(
        [period = m_period->period(), days = m_workspace.shop().firstContactWindowDays, now = m_workspace.now(), today = m_workspace.today()](Connection &db, Progress &progress) {
            auto read = KpiStore(db).load(period, std::nullopt, progress);
            if (progress.isCanceled())
                return std::shared_ptr<const DashboardFigures>();
            auto figures = dashboardFigures(std::move(read), period, days, now);
            figures.service = readServiceFigures(db, period, today);
            return std::make_shared<const DashboardFigures>(std::move(figures));
        });
    const auto onFigures = [this, request](const auto &figures) {
        if (request == m_request)
            take(figures);
    };
    auto *watcher = deliver(m_running, this, onFigures, [this](const StorageError &error) { fail(error); });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, request](int thousandths) {
        if (request == m_request && m_busy->isBusy())
            m_busy->setProgress(thousandths, 1000);
    });
    m_showBusy->start();
}

void DashboardPage::settle()
{
    m_showBusy->stop();
    m_busy->finish();
}

void DashboardPage::take(const std::shared_ptr<const DashboardFigures> &figures)
{
    settle();
    if (figures->isEmpty()) {
        m_empty->setText(tr("Nothing happened in this period, and no case is open. Choose another period, or log a contact or import cases first."));
        m_stack->setCurrentWidget(m_empty);
        m_export->setSheet(std::nullopt);
    } else {
        const auto &formats = m_workspace.formats();
        showFigures(DashboardCards(*figures, formats, m_workspace.now()).all() + serviceCards(*figures, formats),
                    DashboardCharts(figures, formats, m_workspace.today()).all() + serviceCharts(*figures, formats));
    }
    emit loaded();
}

void DashboardPage::showFigures(const QList<DashboardCard> &cards, const QList<DashboardChart> &charts)
{
    const auto &formats = m_workspace.formats();
    const auto &period = m_period->period();
    m_view->setCards(cards);
    m_view->setCharts(charts);
    m_stack->setCurrentWidget(m_view);
    m_export->setSheet(DashboardSheet{.shopName = m_workspace.shop().name,
                                      .days = tr("%1 – %2", "from, to").arg(formats.date(period.from), formats.date(period.to)),
                                      .period = m_period->words(),
                                      .printed = tr("As of %1").arg(formats.dateTime(m_workspace.now())),
                                      .cards = cards,
                                      .charts = charts});
}

void DashboardPage::fail(const StorageError &error)
{
    settle();
    emit failed(error);
}

void DashboardPage::cancel()
{
    m_running.cancel();
    settle();
    if (m_stack->currentWidget() == m_empty)
        m_empty->setText(tr("Computing the figures was cancelled."), tr("Compute again"));
}

void DashboardPage::shopChanged(Topics topics)
{
    if (!(topics & (Topics(Topic::Cases) | Topic::Surveys | Topic::Purchases | Topic::Products | Topic::Devices | Topic::Offers | Topic::Returns | Topic::Targets | Topic::Imports | Topic::Shop)))
        return;
    m_isStale = true;
    if (isVisible() && !m_reload->isActive())
        m_reload->start();
}

void DashboardPage::openBehind(const RowsBehind &rows)
{
    if (rows.isEmpty())
        return;
    if (rows.inHandAt) {
        openInHand(rows);
        return;
    }
    switch (rows.of) {
    case RowsBehind::Of::Cases:
        emit rowsRequested(SearchKind::Case, rows.title, rows.ids);
        return;
    case RowsBehind::Of::Customers:
        emit rowsRequested(SearchKind::Customer, rows.title, rows.ids);
        return;
    case RowsBehind::Of::Devices:
        emit rowsRequested(SearchKind::Device, rows.title, rows.ids);
        return;
    case RowsBehind::Of::Offers:
        emit rowsRequested(SearchKind::Offer, rows.title, rows.ids);
        return;
    case RowsBehind::Of::Returns:
        emit rowsRequested(SearchKind::Return, rows.title, rows.ids);
        return;
    case RowsBehind::Of::Answers:
        openAnswers(rows);
        return;
    }
}

void DashboardPage::openInHand(const RowsBehind &rows)
{
    auto ids = m_workspace.database().report(
        [day = *rows.inHandAt, zone = m_workspace.shop().zone](Connection &db) { return plainIds(KpiStore(db).inHandAt(day, zone, std::nullopt)); });
    deliver(ids, this, [this, title = rows.title](const QList<qint64> &found) { emit rowsRequested(SearchKind::Case, title, found); },
            [this](const StorageError &error) { emit failed(error); });
}

void DashboardPage::openAnswers(const RowsBehind &rows)
{
    auto *dialog = new AnswersDialog(m_workspace, rows.title, rows.ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswersDialog::openRequested, this, &DashboardPage::openRequested);
    connect(dialog, &AnswersDialog::failed, this, &DashboardPage::failed);
    dialog->open();
}
