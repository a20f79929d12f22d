// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardfigures.h"
#include "models/storage/topic.h"
#include "ui/core/page.h"
#include "ui/dashboard/rowsbehind.h"

#include <QFuture>

class BusyBar;
class DashboardExport;
class DashboardView;
struct DashboardCard;
struct DashboardChart;
class EmptyState;
class MessageBar;
class PeriodBar;
class QStackedLayout;
class QTimer;
class Workspace;

/// How well the shop serves: the figures of a period as cards and charts, each with the rows behind it one click away. Computed on the
/// thread for reports; a newer request drops the older.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void focusFilter() override;
    /// Shows the figures of these days.
    void showPeriod(QDate from, QDate to);
    /// Nothing is being computed.
    bool isSettled() const;

signals:
    /// The figures of the chosen period are on the screen.
    void loaded();
    /// The figures of this period are asked for as a table.
    void figuresRequested(const Period &period);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void take(const std::shared_ptr<const DashboardFigures> &figures);
    void showFigures(const QList<DashboardCard> &cards, const QList<DashboardChart> &charts);
    void fail(const StorageError &error);
    void cancel();
    void settle();
    void shopChanged(Topics topics);
    void openBehind(const RowsBehind &rows);
    void openInHand(const RowsBehind &rows);
    void openAnswers(const RowsBehind &rows);

    Workspace &m_workspace;
    MessageBar *m_message;
    DashboardExport *m_export;
    PeriodBar *m_period;
    BusyBar *m_busy;
    DashboardView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_reload;
    QTimer *m_showBusy;
    QFuture<std::shared_ptr<const DashboardFigures>> m_running;
    int m_request = 0; ///< the number of the newest
    bool m_isStale = true;
};
