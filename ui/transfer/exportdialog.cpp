// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/core/busybar.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/messagebar.h"
#include "ui/core/prompts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/transfer/transferjob.h"
#include "ui/transfer/transfertexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString presetText(CsvPresetName preset)
{
    switch (preset) {
    case CsvPresetName::En: return ExportDialog::tr("English spreadsheets");
    case CsvPresetName::Pl: return ExportDialog::tr("Polish spreadsheets");
    case CsvPresetName::Ru: return ExportDialog::tr("Russian spreadsheets");
    case CsvPresetName::Iso: return ExportDialog::tr("Other programs (ISO dates in UTC)");
    }
    Q_UNREACHABLE();
}

ExportDialog::ExportDialog(Workspace &workspace, ExportKind kind, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_messages(new MessageBar),
      m_kind(new QComboBox),
      m_from(new DateField(workspace.formats(), workspace.today())),
      m_to(new DateField(workspace.formats(), workspace.today())),
      m_preset(new QComboBox),
      m_path(new QLineEdit),
      m_fromField(new FormField(u"exportFrom"_s, tr("F&rom"), m_from)),
      m_toField(new FormField(u"exportTo"_s, tr("&To"), m_to)),
      m_pathField(new FormField(u"exportPath"_s, tr("&File"), m_path)),
      m_busy(new BusyBar),
      m_export(new QPushButton(tr("&Export"))),
      m_job(new TransferJob(*m_busy, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    for (const auto &[each, word] : wordsOf(ExportKind()))
        m_kind->addItem(exportKindText(each), QString::fromUtf16(word));
    m_kind->setCurrentIndex(m_kind->findData(toWord(kind)));
    for (const auto &[each, word] : wordsOf(CsvPresetName()))
        m_preset->addItem(presetText(each), QString::fromUtf16(word));
    m_preset->setCurrentIndex(m_preset->findData(toWord(presetFor(workspace.formats().locale()))));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showPeriod);
    connect(m_job, &TransferJob::finished, this, [this] {
        m_export->setEnabled(true);
        if (m_isClosing)
            QDialog::reject();
    });
    showPeriod();
}

ExportDialog::~ExportDialog()
{
    delete m_job;
}

void ExportDialog::build()
{
    auto *period = new QHBoxLayout;
    period->setSpacing(px(12));
    period->addWidget(m_fromField, 1, Qt::AlignTop);
    period->addWidget(m_toField, 1, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export->setObjectName(u"exportButton"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    makePrimary(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addWidget(m_messages);
    layout->addWidget(new FormField(u"exportKind"_s, tr("&What"), m_kind));
    layout->addLayout(period);
    layout->addWidget(new FormField(u"exportPreset"_s, tr("F&or whom"), m_preset));
    layout->addLayout(buildFile());
    layout->addStretch();
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    setTabOrder(m_export, buttons->button(QDialogButtonBox::Cancel));
    setMinimumWidth(px(32) * 16);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

/// The path, and beside it the button that chooses one.
QLayout *ExportDialog::buildFile()
{
    auto *chooseButton = new QPushButton(icon(u"document-save"_s), tr("&Choose …"));
    chooseButton->setObjectName(u"chooseExportFile"_s);
    chooseButton->setAutoDefault(false);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(fontMetrics().height() + px(4));
    beside->addWidget(chooseButton);
    beside->addStretch();
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathField, 1, Qt::AlignTop);
    file->addLayout(beside);
    connect(chooseButton, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_path, &QLineEdit::textEdited, m_pathField, &FormField::clearProblem);
    return file;
}

static ExportKind kindIn(const QComboBox *combo)
{
    return *fromWord<ExportKind>(combo->currentData().toString());
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
    m_pathField->clearProblem();
}

void ExportDialog::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

void ExportDialog::choose()
{
    const FileQuestion question{.title = tr("Where to write the file"),
                                .filters = tr("Tables (*.csv)"),
                                .suggestedName = m_path->text().isEmpty() ? m_kind->currentData().toString() + u".csv"_s : m_path->text()};
    m_workspace.prompts().chooseFileToSave(question, [this](const QString &path) { setPath(path); });
}

void ExportDialog::showPeriod()
{
    const bool has = hasPeriod(kindIn(m_kind));
    m_fromField->setVisible(has);
    m_toField->setVisible(has);
}

bool ExportDialog::isComplete()
{
    for (auto *field : {m_fromField, m_toField, m_pathField})
        field->clearProblem();
    const auto refuse = [](FormField *field, const QString &sentence) {
        field->setProblemText(sentence);
        field->editor()->setFocus();
        return false;
    };
    if (!m_from->isAcceptable())
        return refuse(m_fromField, tr("This is not a date that exists."));
    if (!m_to->isAcceptable())
        return refuse(m_toField, tr("This is not a date that exists."));
    if (m_from->date().isValid() && m_to->date().isValid() && m_to->date() < m_from->date())
        return refuse(m_toField, tr("This day comes before the first one."));
    if (m_path->text().trimmed().isEmpty())
        return refuse(m_pathField, tr("Choose where to write the file."));
    return true;
}

static std::optional<QDate> chosen(const DateField *field)
{
    return field->date().isValid() ? std::optional(field->date()) : std::nullopt;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request{.kind = kindIn(m_kind)};
    if (hasPeriod(request.kind)) {
        request.from = chosen(m_from);
        request.to = chosen(m_to);
    }
    request.preset = fromWord<CsvPresetName>(m_preset->currentData().toString()).value_or(CsvPresetName::Iso);
    request.zone = m_workspace.shop().zone;
    request.firstContactWindowDays = m_workspace.shop().firstContactWindowDays;
    request.path = m_path->text();
    request.now = m_workspace.now();
    return request;
}

void ExportDialog::accept()
{
    if (m_job->isRunning() || !isComplete())
        return;
    m_messages->hideMessage();
    m_export->setEnabled(false);
    m_job->start(tr("Writing the file …"), true,
        [request = request(), database = &m_workspace.database()](Progress &progress) {
            return database->report([&](Connection &db) { return exportCsv(db, request, progress); }).result();
        },
        [this](const ExportReport &report) { finish(report); },
        [this](const QString &sentence) { m_messages->showMessage({.kind = Message::Kind::Error, .text = sentence}); });
}

void ExportDialog::finish(const ExportReport &report)
{
    if (report.wasCancelled) {
        m_messages->showMessage({.kind = Message::Kind::Info, .text = tr("Cancelled. No file was written.")});
        return;
    }
    emit exported(tr("%n rows were written to “%1”.", nullptr, static_cast<int>(report.rows)).arg(QFileInfo(m_path->text()).fileName()));
    QDialog::accept();
}

void ExportDialog::reject()
{
    m_isClosing = m_job->isRunning();
    if (m_isClosing)
        m_job->cancel();
    else
        QDialog::reject();
}
