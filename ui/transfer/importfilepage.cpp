// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importfilepage.h"

#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/prompts.h"
#include "ui/core/tokens.h"
#include "ui/transfer/transfertexts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportFilePage::ImportFilePage(Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_kind(new QComboBox),
      m_path(new QLineEdit),
      m_kindField(new FormField(u"importKind"_s, tr("&Records"), m_kind)),
      m_pathField(new FormField(u"importPath"_s, tr("&File"), m_path))
{
    for (const auto &[kind, word] : wordsOf(ImportKind()))
        m_kind->addItem(importKindText(kind), QString::fromUtf16(word));
    m_pathField->setHint(tr("A table as CSV or plain text, with the names of its columns in the first row; it may be packed with gzip."));
    auto *chooseButton = new QPushButton(icon(u"document-open"_s), tr("&Choose …"));
    chooseButton->setObjectName(u"chooseFile"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pathField, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(fontMetrics().height() + px(4));
    beside->addWidget(chooseButton);
    beside->addStretch();
    row->addLayout(beside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_kindField, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(chooseButton, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportFilePage::showNeeded);
    connect(m_path, &QLineEdit::textEdited, m_pathField, &FormField::clearProblem);
    showNeeded();
}

ImportKind ImportFilePage::kind() const
{
    return *fromWord<ImportKind>(m_kind->currentData().toString());
}

void ImportFilePage::setKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(toWord(kind)));
}

QString ImportFilePage::path() const
{
    return m_path->text();
}

void ImportFilePage::setPath(const QString &path)
{
    m_path->setText(path);
    m_pathField->clearProblem();
}

bool ImportFilePage::lacksFile()
{
    const bool lacks = m_path->text().trimmed().isEmpty();
    if (lacks) {
        m_pathField->setProblemText(tr("Choose the file that the records are in."));
        m_path->setFocus();
    }
    return lacks;
}

void ImportFilePage::choose()
{
    const FileQuestion question{.title = tr("Choose the file to import"),
                                .filters = tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"),
                                .suggestedName = m_path->text()};
    m_prompts.chooseFileToOpen(question, [this](const QString &path) { setPath(path); });
}

void ImportFilePage::showNeeded()
{
    QStringList needed;
    const auto required = requiredFieldsOf(kind());
    for (const auto &oneOf : required) {
        QStringList names;
        for (const auto &name : oneOf)
            names.append(fieldText(name));
        needed.append(names.join(u" / "_s));
    }
    m_kindField->setHint(tr("Needed columns: %1.").arg(needed.join(u", "_s)));
}
