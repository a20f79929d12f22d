// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/listview.h"

#include "ui/core/columnchooser.h"
#include "ui/core/emptystate.h"
#include "ui/core/formats.h"
#include "ui/core/icons.h"
#include "ui/core/listtable.h"
#include "ui/core/tsv.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// More would not be text for a clipboard but an export.
static constexpr int kMostCopied = 10'000;

ListView::ListView(const QString &name, const QString &title, IdListModel *model, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_model(model),
      m_settings(settings),
      m_table(new ListTable),
      m_empty(new EmptyState),
      m_layout(new QVBoxLayout(this)),
      m_stack(new QStackedLayout),
      m_columnsAction(new QAction(icon(u"view-columns"_s), tr("Choose columns"), this)),
      m_exportAction(new QAction(icon(u"document-export"_s), tr("Export list …"), this)),
      m_countText([](qint64 count) { return tr("%n row(s)", nullptr, int(count)); })
{
    setObjectName(name);
    m_model->setParent(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    m_layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
    restoreColumns();
    buildActions();
    connectTable();
    showState();
}

void ListView::buildActions()
{
    auto *copyAction = new QAction(tr("Copy the selected rows"), this);
    copyAction->setObjectName(u"copyRows"_s);
    m_columnsAction->setObjectName(u"columnsAction"_s);
    m_exportAction->setObjectName(u"exportAction"_s);
    m_exportAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_exportAction->setToolTip(tr("Export list … (%1)").arg(m_exportAction->shortcut().toString(QKeySequence::NativeText)));
    m_table->addActions({copyAction, m_columnsAction, m_exportAction});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &ListView::copy);
    connect(m_columnsAction, &QAction::triggered, this, &ListView::chooseColumns);
    connect(m_exportAction, &QAction::triggered, this, &ListView::exportRequested);
}

void ListView::connectTable()
{
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, &ListView::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListView::chooseColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { saveWidth(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, &ListView::saveColumns);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListView::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListView::currentRowChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListView::showState);
    connect(m_table, &ListTable::openRequested, this,
            [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table, &ListTable::copyRequested, this, &ListView::copy);
    connect(m_empty, &EmptyState::triggered, this, &ListView::emptyTriggered);
}

/// The children outlive this part of the object by a moment and would still report to it.
ListView::~ListView()
{
    for (const QObject *child :
         std::initializer_list<QObject *>{m_table, m_table->horizontalHeader(), m_table->selectionModel(), m_model})
        child->disconnect(this);
}

void ListView::setEmptyText(const QString &sentence, const QString &buttonText)
{
    m_empty->setText(sentence, buttonText);
    showTableOrSentence();
}

void ListView::setCountText(const Formats &formats, std::function<QString(qint64)> text)
{
    m_countText = std::move(text);
    m_formats = &formats;
    emit statusChanged(statusText());
}

void ListView::addStrip(QWidget *strip)
{
    m_layout->insertWidget(m_layout->count() - 1, strip);
}

QList<QToolButton *> ListView::makeButtons() const
{
    QList<QToolButton *> buttons;
    for (const auto &[action, name] : {std::pair{m_exportAction, u"exportList"_s}, {m_columnsAction, u"chooseColumns"_s}}) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        buttons.append(button);
    }
    return buttons;
}

QList<int> ListView::shownColumns() const
{
    QList<int> columns;
    const auto *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

qint64 ListView::currentId() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

QList<qint64> ListView::selectedIds() const
{
    QList<qint64> ids;
    for (const auto &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

bool ListView::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    return true;
}

void ListView::copy()
{
    auto ids = selectedIds().mid(0, kMostCopied);
    std::sort(ids.begin(), ids.end());
    QList<qint64> ordered;
    for (const auto id : m_model->ids()) {
        if (std::binary_search(ids.begin(), ids.end(), id))
            ordered.append(id);
    }
    m_model->withRows(ordered, [this, columns = shownColumns()](const QList<IdListModel::Row> &rows) {
        QList<QStringList> cells(1);
        for (const int column : columns)
            cells[0].append(m_model->columns().at(column).title);
        for (const auto &row : rows) {
            QStringList line;
            for (const int column : columns)
                line.append(m_model->textOf(column, row.value(column)));
            cells.append(line);
        }
        QGuiApplication::clipboard()->setText(toTsv(cells));
        emit copied(int(rows.size()));
    });
}

QString ListView::statusText() const
{
    qint64 selected = 0;
    for (const auto &range : m_table->selectionModel()->selection())
        selected += range.height();
    const auto grouped = [this](const QString &sentence, qint64 number) {
        return m_formats ? m_formats->counting(sentence, number) : sentence;
    };
    const auto all = m_model->ids().size();
    const auto count = grouped(m_countText(all), all);
    if (selected < 2)
        return count;
    return count + u" · "_s + grouped(tr("%n selected", nullptr, int(selected)), selected);
}

void ListView::showTableOrSentence()
{
    const bool isEmpty = m_model->ids().isEmpty() && !m_empty->sentence().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    setFocusProxy(isEmpty ? nullptr : m_table); // Tab would not get past a table that is hidden
}

void ListView::showState()
{
    showTableOrSentence();
    m_exportAction->setEnabled(!m_model->ids().isEmpty());
    if (m_isRestoring)
        return;
    emit selectionChanged();
    emit statusChanged(statusText());
}

void ListView::currentRowChanged()
{
    if (m_isRestoring || currentId() == m_lastCurrent)
        return;
    m_lastCurrent = currentId();
    emit currentChanged(m_lastCurrent);
}

void ListView::remember()
{
    const auto ids = selectedIds().mid(0, kMostCopied);
    m_rememberedSelection = QSet<qint64>(ids.begin(), ids.end());
    m_rememberedCurrent = currentId();
    m_rememberedRow = m_table->rowAt(0);
    m_isRestoring = true;
}

/// Selects by id what was selected, and stays where the list was scrolled to.
void ListView::restore()
{
    QItemSelection selection;
    int current = -1;
    const auto &ids = m_model->ids();
    for (int row = 0; row < ids.size() && (!m_rememberedSelection.isEmpty() || m_rememberedCurrent > 0); ++row) {
        if (m_rememberedSelection.contains(ids.at(row)))
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        if (ids.at(row) == m_rememberedCurrent)
            current = row;
    }
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        m_table->scrollTo(m_model->index(current, 0));
    else if (m_rememberedRow > 0)
        m_table->scrollTo(m_model->index(qMin(m_rememberedRow, int(ids.size()) - 1), 0),
                          QAbstractItemView::PositionAtTop);
    m_isRestoring = false;
    showState();
    currentRowChanged();
}
