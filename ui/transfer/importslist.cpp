// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importslist.h"

#include "models/transfer/takeback.h"
#include "ui/core/busybar.h"
#include "ui/core/emptystate.h"
#include "ui/core/icons.h"
#include "ui/core/messagebar.h"
#include "ui/core/prompts.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importwizard.h"
#include "ui/transfer/transferjob.h"
#include "ui/transfer/transfertexts.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The columns from here on are counts.
constexpr int kFirstCount = 4;

static QPushButton *button(const QString &name, const QString &text, const QString &iconName)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setObjectName(name);
    return made;
}

ImportsList::ImportsList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_messages(new MessageBar),
      m_busy(new BusyBar),
      m_empty(new EmptyState(tr("Nothing was imported yet. Customers, products, purchases, cases and survey answers can be brought in from a file."))),
      m_table(new QTableWidget),
      m_import(button(u"importFile"_s, tr("&Import a file …"), u"document-import"_s)),
      m_export(button(u"exportFile"_s, tr("&Export …"), u"document-export"_s)),
      m_takeBack(button(u"takeImportBack"_s, tr("&Take back"), u"edit-undo"_s)),
      m_job(new TransferJob(*m_busy, this))
{
    build();
    connect(m_import, &QPushButton::clicked, this, &ImportsList::importFile);
    connect(m_export, &QPushButton::clicked, this, &ImportsList::exportFile);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportsList::askToTakeBack);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportsList::updateButtons);
    connect(m_job, &TransferJob::finished, this, &ImportsList::updateButtons, Qt::QueuedConnection);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Imports)
            reload();
    });
    updateButtons();
    reload();
}

ImportsList::~ImportsList()
{
    delete m_job; // waits for its work while the rest is still there
}

void ImportsList::build()
{
    m_table->setObjectName(u"imports"_s);
    m_table->setAccessibleName(tr("Imports"));
    m_table->setColumnCount(8);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("File"), tr("Records"), tr("State"), tr("New"), tr("Changed"), tr("Skipped"), tr("Refused")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    for (int column = kFirstCount; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    auto *buttons = new QHBoxLayout;
    for (auto *each : {m_import, m_export, m_takeBack})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(8));
    layout->addWidget(m_messages);
    layout->addLayout(buttons);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_busy);
    m_table->hide();
}

void ImportsList::reload()
{
    auto all = m_workspace.database().read([](Connection &db) { return ImportLog(db).all(); });
    deliver(all, this, [this](const QList<ImportEntry> &entries) { showEntries(entries); }, [this](const StorageError &error) { emit failed(error); });
}

static QTableWidgetItem *numberCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void ImportsList::showEntries(const QList<ImportEntry> &entries)
{
    m_entries = entries;
    const auto &formats = m_workspace.formats();
    const auto current = qMax(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &entry = entries.at(row);
        int column = 0;
        for (const auto &text : {formats.when(entry.startedAt, m_workspace.now()), entry.fileName, importKindText(entry.kind), importStateText(entry.state)})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
        for (const auto count : {entry.counts.created, entry.counts.updated, entry.counts.skipped, entry.counts.refused})
            m_table->setItem(row, column++, numberCell(formats.number(count)));
    }
    if (!entries.isEmpty())
        m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), 0);
    m_empty->setVisible(entries.isEmpty());
    m_table->setVisible(!entries.isEmpty());
    for (const int column : {0, 2, 3})
        m_table->resizeColumnToContents(column);
    for (int column = kFirstCount; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qMax(m_table->horizontalHeader()->sectionSizeHint(column), px(16) * 5));
    updateButtons();
}

void ImportsList::updateButtons()
{
    const int row = m_table->currentRow();
    const bool isFinished = row >= 0 && row < m_entries.size() && m_entries.at(row).state == ImportState::Finished;
    m_import->setEnabled(m_workspace.canWrite());
    m_takeBack->setEnabled(m_workspace.canWrite() && isFinished && !m_job->isRunning());
}

void ImportsList::importFile()
{
    auto *wizard = new ImportWizard(m_workspace, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::imported, this, [this](qint64 id, const QString &sentence) {
        emit done(sentence, [list = QPointer(this), id] {
            if (list)
                list->takeImportBack(id);
        });
    });
    wizard->open();
}

void ImportsList::exportFile()
{
    auto *dialog = new ExportDialog(m_workspace, ExportKind::Customers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &sentence) { emit done(sentence, {}); });
    dialog->open();
}

void ImportsList::askToTakeBack()
{
    const auto entry = m_entries.at(m_table->currentRow());
    const Question question{.title = tr("Take the import back?"),
                            .text = tr("What was imported from “%1” goes, and what it changed becomes as it was before.").arg(entry.fileName),
                            .actionText = tr("Take it back"),
                            .isDanger = true};
    m_workspace.prompts().confirm(question, [list = QPointer(this), id = entry.id] {
        if (list)
            list->takeImportBack(id);
    });
}

void ImportsList::takeImportBack(qint64 id)
{
    if (m_job->isRunning())
        return;
    m_messages->hideMessage();
    m_job->start(tr("Taking the import back …"), false,
        [id, database = &m_workspace.database()](Progress &) {
            takeBack(*database, id, InUse::Refuse);
            return true;
        },
        [this](bool) { emit done(tr("The import is taken back."), {}); },
        [this](const QString &sentence) { m_messages->showMessage({.kind = Message::Kind::Error, .text = sentence}); });
    updateButtons();
}
