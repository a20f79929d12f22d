// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importwizard.h"

#include "models/transfer/importpreview.h"
#include "models/transfer/takeback.h"
#include "ui/core/filetexts.h"
#include "ui/core/busybar.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"
#include "ui/core/prompts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/transfer/importcolumnspage.h"
#include "ui/transfer/importfilepage.h"
#include "ui/transfer/importreportview.h"
#include "ui/transfer/importresultpage.h"
#include "ui/transfer/mappingfiles.h"
#include "ui/transfer/transferjob.h"
#include "ui/transfer/transfertexts.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_messages(new MessageBar),
      m_pages(new QStackedWidget),
      m_file(new ImportFilePage(workspace.prompts())),
      m_columns(new ImportColumnsPage(workspace.prompts())),
      m_check(new ImportReportView(u"check"_s, workspace.formats())),
      m_result(new ImportResultPage(workspace.formats())),
      m_busy(new BusyBar),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_job(new TransferJob(*m_busy, this))
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import"));
    build();
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_columns, &ImportColumnsPage::formatChanged, this, &ImportWizard::readAgain);
    connect(m_columns, &ImportColumnsPage::mappingChanged, this, &ImportWizard::lookAtDates);
    connect(m_columns, &ImportColumnsPage::loaded, this, &ImportWizard::readBeginning);
    connect(m_columns, &ImportColumnsPage::saved, this, &ImportWizard::showInfo);
    connect(m_columns, &ImportColumnsPage::failed, this, &ImportWizard::showError);
    connect(m_result, &ImportResultPage::saveRequested, this, &ImportWizard::saveRefused);
    connect(m_result, &ImportResultPage::takeBackRequested, this, &ImportWizard::takeImportBack);
    connect(m_job, &TransferJob::finished, this, [this] { setBusy(false); });
    go(ImportStep::File);
}

ImportWizard::~ImportWizard()
{
    delete m_job; // waits for its work, which reads members
}

void ImportWizard::build()
{
    for (const auto &[button, name] : {std::pair{m_back, u"wizardBack"_s}, {m_next, u"wizardNext"_s}, {m_cancel, u"wizardCancel"_s}})
        button->setObjectName(name);
    m_title->setObjectName(u"wizardTitle"_s);
    m_next->setDefault(true);
    makePrimary(m_next);
    for (auto *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    for (auto *page : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_result)})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    resize(px(32) * 30, px(32) * 20);
}

void ImportWizard::setFile(ImportKind kind, const QString &path)
{
    m_file->setKind(kind);
    m_file->setPath(path);
}

QString ImportWizard::refusedPath() const
{
    return m_folder.filePath(u"refused.csv"_s);
}

void ImportWizard::go(ImportStep step)
{
    m_step = step;
    m_title->setText(titleOf(step));
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(step == ImportStep::Columns || step == ImportStep::Check);
    m_cancel->setVisible(step != ImportStep::Result);
    m_next->setText(nextTextOf(step));
    if (step != ImportStep::File)
        m_next->setFocus();
}

void ImportWizard::next()
{
    m_messages->hideMessage();
    switch (m_step) {
    case ImportStep::File:
        if (!m_file->lacksFile())
            readBeginning(m_profile.kind == m_file->kind() ? m_profile : ImportProfile());
        break;
    case ImportStep::Columns: runDry(); break;
    case ImportStep::Check: run(); break;
    case ImportStep::Result: close(Accepted); break;
    }
}

void ImportWizard::back()
{
    m_messages->hideMessage();
    if (m_step == ImportStep::Columns)
        m_profile = m_columns->profile();
    go(m_step == ImportStep::Check ? ImportStep::Columns : ImportStep::File);
}

void ImportWizard::setBusy(bool busy)
{
    if (busy)
        m_focus = focusWidget();
    for (auto *widget : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        widget->setEnabled(!busy);
    if (!busy && m_focus)
        m_focus->setFocus(); // a disabled widget loses it
    if (!busy && m_isClosing)
        QDialog::reject();
}

void ImportWizard::showError(const QString &sentence)
{
    m_messages->showMessage({.kind = Message::Kind::Error, .text = sentence});
}

void ImportWizard::showInfo(const QString &sentence)
{
    m_messages->showMessage({.kind = Message::Kind::Info, .text = sentence});
}

void ImportWizard::readBeginning(const ImportProfile &profile)
{
    setBusy(true);
    m_job->start(tr("Reading the file …"), false,
        [path = m_file->path(), profile](Progress &) { return previewOf(path, profile.encoding, profile.delimiter); },
        [this, profile](const ImportPreview &preview) {
            m_columns->showFile(m_file->kind(), preview, profile);
            go(ImportStep::Columns);
            lookAtDates();
        },
        [this](const QString &sentence) { showError(sentence); });
}

/// Without stopping whoever goes through the choices: the newest choice counts.
void ImportWizard::readAgain()
{
    auto beginning = QtConcurrent::run([path = m_file->path(), profile = m_columns->profile()]() -> std::pair<ImportPreview, QString> {
        try {
            return {previewOf(path, profile.encoding, profile.delimiter), {}};
        } catch (const std::exception &error) {
            return {{}, transferSentence(error)};
        }
    });
    deliver(beginning, this, [this, turn = ++m_readAgain](const std::pair<ImportPreview, QString> &result) {
        if (turn != m_readAgain)
            return;
        m_messages->hideMessage();
        if (!result.second.isEmpty())
            showError(result.second);
        else
            m_columns->showFile(m_file->kind(), result.first, m_columns->profile());
        lookAtDates();
    }, [](const StorageError &) { Q_UNREACHABLE(); });
}

void ImportWizard::lookAtDates()
{
    auto doubtful = QtConcurrent::run([request = request()] {
        try {
            return detectedIn(request.path, request.kind, request.profile, request.shop.zone).doubtfulDates;
        } catch (const std::exception &) {
            return QStringList(); // what is wrong or missing is said when it is tried out
        }
    });
    deliver(doubtful, this, [this, turn = ++m_lookedAtDates](const QStringList &fields) {
        if (turn == m_lookedAtDates)
            m_columns->setDoubtfulDates(fields);
    }, [](const StorageError &) { Q_UNREACHABLE(); });
}

ImportRequest ImportWizard::request() const
{
    return {.kind = m_file->kind(), .path = m_file->path(), .profile = m_columns->profile(), .shop = m_workspace.shop(), .stamp = m_workspace.stamp()};
}

void ImportWizard::runDry()
{
    setBusy(true);
    auto request = this->request();
    request.isDryRun = true;
    m_job->start(tr("Trying it out; nothing is changed …"), true,
        [request, database = &m_workspace.database()](Progress &progress) { return runImport(*database, request, progress); },
        [this](const ImportReport &report) { showDryRun(report); }, [this](const QString &sentence) { showError(sentence); });
}

void ImportWizard::showDryRun(const ImportReport &report)
{
    if (report.wasCancelled) {
        showInfo(tr("Cancelled. Nothing was changed."));
        return;
    }
    m_check->showReport(report, tr("The file has %n rows. This is what importing it would come to; nothing is changed yet.", nullptr,
                             static_cast<int>(report.counts.rows)));
    go(ImportStep::Check);
    m_next->setEnabled(report.counts.created + report.counts.updated > 0);
}

void ImportWizard::run()
{
    setBusy(true);
    auto request = this->request();
    request.errorsPath = refusedPath();
    m_job->start(tr("Importing …"), true,
        [request, database = &m_workspace.database()](Progress &progress) { return runImport(*database, request, progress); },
        [this](const ImportReport &report) { showResult(report); }, [this](const QString &sentence) { showError(sentence); });
}

void ImportWizard::showResult(const ImportReport &report)
{
    if (report.wasCancelled) {
        showInfo(tr("Cancelled. Everything is as it was."));
        return;
    }
    m_report = report;
    m_result->showReport(report);
    go(ImportStep::Result);
}

void ImportWizard::saveRefused()
{
    const FileQuestion question{.title = tr("Save the refused rows"), .filters = tr("Tables (*.csv)"), .suggestedName = u"refused.csv"_s};
    m_workspace.prompts().chooseFileToSave(question, [this](const QString &path) {
        try {
            copyFile(refusedPath(), path);
            showInfo(tr("The refused rows are saved, each with its reason. Mend them there and import that file."));
        } catch (const FileError &error) {
            showError(fileSentence(error));
        }
    });
}

void ImportWizard::takeImportBack()
{
    setBusy(true);
    m_job->start(tr("Taking the import back …"), false,
        [id = m_report.importId, database = &m_workspace.database()](Progress &) {
            takeBack(*database, id, InUse::Refuse);
            return true;
        },
        [this](bool) {
            m_report.importId = 0;
            m_result->setTakenBack();
            showInfo(tr("The import is taken back. Everything is as it was."));
        },
        [this](const QString &sentence) { showError(sentence); });
}

void ImportWizard::close(int result)
{
    if (m_report.importId > 0)
        emit imported(m_report.importId, tr("%n records were imported.", nullptr, static_cast<int>(m_report.counts.created + m_report.counts.updated)));
    done(result);
}

void ImportWizard::reject()
{
    m_isClosing = m_job->isRunning();
    if (m_isClosing)
        m_job->cancel();
    else
        close(m_step == ImportStep::Result ? Accepted : Rejected);
}
