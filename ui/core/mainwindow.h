// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/quicksearch.h"
#include "ui/core/page.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class MessageBar;
class Navigation;
class PlainLabel;
class QStackedWidget;
class QVBoxLayout;
class SearchField;
class Workspace;

/// One page of the window: how it is called, what it shows, and how it is made when it is first looked at.
struct PageEntry {
    QString name;
    QString title;
    QString iconName;
    QList<SearchKind> kinds; ///< records of these kinds are shown there
    std::function<Page *(QWidget *parent)> make;
    bool isFoot = false; ///< below the line, apart from the day's work
};

/// The one window: navigation, the search over everything, messages, and the page that is looked at.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, const QList<PageEntry> &pages);
    ~MainWindow() override;

    void showPage(const QString &name);
    QString currentPage() const { return m_current; }
    /// The page, made if it was not yet.
    Page *page(const QString &name);
    void openRecord(SearchKind kind, qint64 id);
    void openRows(SearchKind kind, const QString &title, const QList<qint64> &ids);
    void showFailure(const QString &sentence);
    /// What happened, with the way to take it back where there is one.
    void showDone(const QString &sentence, const std::function<void()> &undo);
    /// A lasting state of the shop, such as "opened for reading".
    void showState(const QString &sentence);
    /// What stands under the navigation.
    void setFoot(QWidget *widget);
    MessageBar &messages() { return *m_messages; }

signals:
    /// A page was made: app connects what leads from one feature to another.
    void pageMade(const QString &name, Page *page);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addShortcuts();
    void search(const QString &query);
    void showHits(const QString &query, const QList<FoundRecord> &found);
    void connectPage(const QString &name, Page *page);
    void goBack();
    QString pageOf(SearchKind kind) const;

    Workspace &m_workspace;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QStringList m_visited;
    QVBoxLayout *m_left;
    Navigation *m_navigation;
    SearchField *m_search;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    PlainLabel *m_saved;
};
