// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importwizard.h"

#include "models/transfer/importpreview.h"
#include "models/transfer/takeback.h"
#include "ui/core/busybar.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/transfer/importcolumnspage.h"
#include "ui/transfer/importfilepage.h"
#include "ui/transfer/importreportview.h"
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
      m_columns(new ImportColumnsPage),
      m_check(new ImportReportView(workspace.formats())),
      m_result(new ImportReportView(workspace.formats())),
      m_saveRefused(new QPushButton(tr("Save &refused rows …"))),
      m_takeBack(new QPushButton(tr("&Take the import back"))),
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
    connect(m_columns, &ImportColumnsPage::formatChanged, this, [this] { readBeginning(m_columns->profile()); });
    connect(m_columns, &ImportColumnsPage::mappingChanged, this, &ImportWizard::lookAtDates);
    connect(m_columns, &ImportColumnsPage::loadRequested, this, &ImportWizard::loadMapping);
    connect(m_columns, &ImportColumnsPage::saveRequested, this, &ImportWizard::saveMapping);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportWizard::saveRefused);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportWizard::takeImportBack);
    connect(m_job, &TransferJob::finished, this, [this] { setBusy(false); });
    go(File);
}

ImportWizard::~ImportWizard()
{
    delete m_job; // waits for its work, which reads members
}

QWidget *ImportWizard::resultPage()
{
    auto *page = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRefused);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_result, 1);
    layout->addLayout(buttons);
    return page;
}

void ImportWizard::build()
{
    m_saveRefused->setObjectName(u"saveRefused"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_title->setObjectName(u"wizardTitle"_s);
    m_next->setDefault(true);
    makePrimary(m_next);
    for (auto *button : {m_back, m_cancel, m_saveRefused, m_takeBack})
        button->setAutoDefault(false);
    for (auto *page : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_check), resultPage()})
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

static QString stepTitle(int step)
{
    switch (step) {
    case 0: return ImportWizard::tr("1 of 4 · The file");
    case 1: return ImportWizard::tr("2 of 4 · Its columns");
    case 2: return ImportWizard::tr("3 of 4 · What would happen");
    default: return ImportWizard::tr("4 of 4 · Done");
    }
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_title->setText(stepTitle(step));
    m_pages->setCurrentIndex(step);
    m_back->setVisible(step == Columns || step == Check);
    m_cancel->setVisible(step != Result);
    switch (step) {
    case File: m_next->setText(tr("&Next")); break;
    case Columns: m_next->setText(tr("&Try it out")); break;
    case Check: m_next->setText(tr("&Import")); break;
    case Result: m_next->setText(tr("&Close")); break;
    }
    if (step != File)
        m_next->setFocus();
}

void ImportWizard::next()
{
    m_messages->hideMessage();
    switch (m_step) {
    case File:
        if (!m_file->lacksFile())
            readBeginning(m_profile.kind == m_file->kind() ? m_profile : ImportProfile());
        break;
    case Columns: runDry(); break;
    case Check: run(); break;
    case Result: close(Accepted); break;
    }
}

void ImportWizard::back()
{
    m_messages->hideMessage();
    if (m_step == Columns)
        m_profile = m_columns->profile();
    go(m_step == Check ? Columns : File);
}

void ImportWizard::setBusy(bool busy)
{
    for (auto *widget : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        widget->setEnabled(!busy);
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
            m_columns->show(m_file->kind(), preview, profile);
            go(Columns);
            lookAtDates();
        },
        [this](const QString &sentence) { showError(sentence); });
}

void ImportWizard::lookAtDates()
{
    if (m_job->isRunning())
        return;
    const auto request = this->request();
    m_job->start(tr("Looking at the dates …"), false,
        [request](Progress &) { return detectedIn(request.path, request.kind, request.profile, request.shop.zone); },
        [this](const Detected &detected) { m_columns->setDoubtfulDates(detected.doubtfulDates); },
        [this](const QString &) { m_columns->setDoubtfulDates({}); }); // what is missing yet is said when it is tried out
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
    m_check->show(report, tr("The file has %n rows. This is what importing it would come to; nothing is changed yet.", nullptr,
                             static_cast<int>(report.counts.rows)));
    go(Check);
    m_next->setEnabled(report.counts.created + report.counts.updated > 0);
}

void ImportWizard::run()
{
    setBusy(true);
    auto request = this->request();
    request.errorsPath = m_folder.filePath(u"refused.csv"_s);
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
    m_result->show(report, tr("The import is finished: %n rows were read.", nullptr, static_cast<int>(report.counts.rows)));
    m_saveRefused->setEnabled(report.counts.refused > 0);
    m_takeBack->setEnabled(true);
    go(Result);
}

void ImportWizard::loadMapping()
{
    const FileQuestion question{.title = tr("Choose a mapping"), .filters = mappingFilter()};
    m_workspace.prompts().chooseFileToOpen(question, [this](const QString &path) {
        try {
            readBeginning(loadedMapping(path, m_file->kind()));
        } catch (const std::exception &error) {
            showError(transferSentence(error));
        }
    });
}

void ImportWizard::saveMapping()
{
    const FileQuestion question{.title = tr("Save the mapping"), .filters = mappingFilter(), .suggestedName = toWord(m_file->kind()) + u".json"_s};
    m_workspace.prompts().chooseFileToSave(question, [this](const QString &path) {
        try {
            storeMapping(path, m_columns->profile());
            showInfo(tr("The mapping is saved."));
        } catch (const std::exception &error) {
            showError(transferSentence(error));
        }
    });
}

void ImportWizard::saveRefused()
{
    const FileQuestion question{.title = tr("Save the refused rows"), .filters = tr("Tables (*.csv)"), .suggestedName = u"refused.csv"_s};
    m_workspace.prompts().chooseFileToSave(question, [this](const QString &path) {
        try {
            copyFile(m_folder.filePath(u"refused.csv"_s), path);
            showInfo(tr("The refused rows are saved, each with its reason. Mend them there and import that file."));
        } catch (const std::exception &error) {
            showError(transferSentence(error));
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
            m_takeBack->setEnabled(false);
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
        close(m_step == Result ? Accepted : Rejected);
}
