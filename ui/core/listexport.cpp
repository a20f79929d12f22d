// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/listexport.h"

#include "models/storage/deliver.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/valuetable.h"
#include "ui/core/busybar.h"
#include "ui/core/filetexts.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/paperfile.h"
#include "ui/core/prompts.h"
#include "ui/core/workspace.h"

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

constexpr qsizetype kPage = 500; // so few that making their values is not felt

ListExport::ListExport(Workspace &workspace, ListView &view)
    : QObject(&view), m_workspace(workspace), m_view(view), m_messages(new MessageBar), m_busy(new BusyBar)
{
    m_messages->setObjectName(u"listMessages"_s);
    m_busy->setObjectName(u"listBusy"_s);
    view.addStrip(m_messages);
    view.addStrip(m_busy);
    connect(&view, &ListView::exportRequested, this, &ListExport::choose);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_isCancelled = true; });
}

void ListExport::choose()
{
    if (m_table)
        return;
    const auto name = u"%1 %2"_s.arg(m_view.table()->accessibleName(), m_workspace.today().toString(Qt::ISODate));
    const FileQuestion question{
        .title = tr("Export list"), .filters = tr("Tables (*.csv)"), .suggestedName = fileNameFor(name, u"csv"_s)};
    m_workspace.prompts().chooseFileToSave(question, [self = QPointer(this)](const QString &path) {
        if (self)
            self->writeTo(path);
    });
}

void ListExport::writeTo(const QString &path)
{
    if (m_table)
        return;
    m_path = path;
    m_ids = m_view.model()->ids();
    m_columns = m_view.shownColumns();
    m_done = 0;
    m_written = 0;
    m_isCancelled = false;
    QStringList titles;
    for (const int column : std::as_const(m_columns))
        titles.append(m_view.model()->columns().at(column).title);
    m_table = std::make_shared<ValueTable>(path, presetOf(presetFor(m_workspace.formats().locale())),
                                           m_workspace.shop().zone, titles, tr("%1, currency", "title of a column"));
    m_messages->hideMessage();
    m_busy->start(tr("Writing “%1” …").arg(QFileInfo(path).fileName()));
    next();
}

void ListExport::next()
{
    if (m_isCancelled)
        return end({.kind = Message::Kind::Info, .text = tr("Cancelled. No file was written.")});
    m_busy->setProgress(m_done, m_ids.size());
    const auto page = m_ids.mid(m_done, kPage);
    if (page.isEmpty())
        return run([](ValueTable &table) { table.commit(); }, [this] { tellWritten(); });
    m_done += page.size();
    m_view.model()->withRows(page, [self = QPointer(this), asked = page.size()](const QList<IdListModel::Row> &rows) {
        if (self)
            self->writePage(rows, asked);
    });
}

/// A page of which nothing comes is no page of removed records but a shop that cannot be read.
void ListExport::writePage(const QList<IdListModel::Row> &rows, qsizetype asked)
{
    if (rows.isEmpty() && asked > 0)
        return end({.kind = Message::Kind::Error,
                    .text = tr("The list could not be read to its end, so no file was written.")});
    QList<QVariantList> values;
    for (const auto &row : rows) {
        QVariantList line;
        for (const int column : std::as_const(m_columns))
            line.append(m_view.model()->plainOf(column, row.value(column)));
        values.append(line);
    }
    m_written += rows.size();
    run([values](ValueTable &table) { table.write(values); }, [this] { next(); });
}

static QString problemOf(const std::function<void(ValueTable &)> &work, ValueTable &table)
{
    try {
        work(table);
    } catch (const FileError &error) {
        return fileSentence(error);
    }
    return {};
}

/// Works on another thread, then does `then` here, or ends with what went wrong.
void ListExport::run(const std::function<void(ValueTable &)> &work, const std::function<void()> &then)
{
    auto problem = QtConcurrent::run([work, table = m_table] { return problemOf(work, *table); });
    const auto onDone = [this, then](const QString &sentence) {
        if (sentence.isEmpty())
            then();
        else
            end({.kind = Message::Kind::Error, .text = sentence});
    };
    deliver(problem, this, onDone, [](const StorageError &) { Q_UNREACHABLE(); }); // the table stores nothing
}

void ListExport::tellWritten()
{
    const auto sentence = tr("%n row(s) were written to “%1”.", nullptr, int(m_written));
    end({.kind = Message::Kind::Success,
         .text = m_workspace.formats().counting(sentence, m_written).arg(QFileInfo(m_path).fileName())});
}

/// Without commit(), letting go of the table leaves what was there before.
void ListExport::end(const Message &message)
{
    m_table.reset();
    m_ids.clear();
    m_busy->finish();
    m_messages->showMessage(message);
    emit finished();
}
