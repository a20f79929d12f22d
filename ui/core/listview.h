// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/idlistmodel.h"

#include <QWidget>

class EmptyState;
class Formats;
class ListTable;
class QAction;
class QSettings;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

/// The one list of the program. Sorts by a click, hides and orders columns as the user likes and remembers that by their names, copies as
/// tab-separated text, exports (ListExport), opens by Enter, keeps selection and place over a reload, and says what to do while it is empty.
class ListView : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the list's place in `settings` and its object name; `title` what a screen reader calls it. Takes the model.
    ListView(const QString &name, const QString &title, IdListModel *model, QSettings &settings,
             QWidget *parent = nullptr);
    ~ListView() override;

    IdListModel *model() const { return m_model; }
    ListTable *table() const { return m_table; }
    /// Shown while the list has no rows.
    void setEmptyText(const QString &sentence, const QString &buttonText = {});
    /// How the status line names that many records: "1,204 customers"; `formats` outlives the list and groups the digits.
    void setCountText(const Formats &formats, std::function<QString(qint64)> text);
    /// Puts a strip above the rows: a message, progress.
    void addStrip(QWidget *strip);

    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// Selects the record and scrolls to it; false where it is not in the list.
    bool select(qint64 id);
    void copy();
    /// "1,204 customers · 3 selected"
    QString statusText() const;
    QString sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /// The arrow in the header; no signal, no reload. The user's own last choice, once saved, wins.
    void setDefaultSort(const QString &column, Qt::SortOrder order);
    void chooseColumns();
    /// Opens the column chooser; for a button beside the list, as not everyone can right-click the header.
    QAction *columnsAction() const { return m_columnsAction; }
    /// "Export list …", also in the context menu; triggers exportRequested().
    QAction *exportAction() const { return m_exportAction; }
    /// Buttons for both, to be put into a page's header.
    QList<QToolButton *> makeButtons() const;
    /// The columns that are shown, in the order in which they are shown.
    QList<int> shownColumns() const;

signals:
    void opened(qint64 id);
    /// 0: nothing is current.
    void currentChanged(qint64 id);
    void selectionChanged();
    void statusChanged(const QString &text);
    void emptyTriggered();
    void copied(int rows);
    void exportRequested();

private:
    void buildActions();
    void connectTable();
    void restoreColumns();
    int usualWidth(const ListColumn &column) const;
    void saveColumns();
    void saveWidth(int column, int width);
    void setColumnShown(const QString &name, bool shown);
    void remember();
    void restore();
    void sortBy(int column);
    void showTableOrSentence();
    void showState();
    void currentRowChanged();
    QString key(const QString &name) const;

    QString m_name;
    IdListModel *m_model;
    QSettings &m_settings;
    ListTable *m_table;
    EmptyState *m_empty;
    QVBoxLayout *m_layout;
    QStackedLayout *m_stack;
    QAction *m_columnsAction;
    QAction *m_exportAction;
    std::function<QString(qint64)> m_countText;
    const Formats *m_formats = nullptr;
    QSet<qint64> m_rememberedSelection;
    qint64 m_rememberedCurrent = 0;
    int m_rememberedRow = 0;
    qint64 m_lastCurrent = 0;
    bool m_isRestoring = false;
    bool m_isChoosing = false; // which columns are shown
    QString m_defaultSort;
    Qt::SortOrder m_defaultOrder = Qt::AscendingOrder;
};
