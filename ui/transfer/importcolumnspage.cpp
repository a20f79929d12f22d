// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importcolumnspage.h"

#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/prompts.h"
#include "ui/core/tokens.h"
#include "ui/transfer/columnmapping.h"
#include "ui/transfer/mappingfiles.h"
#include "ui/transfer/transferjob.h"
#include "ui/transfer/transfertexts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportColumnsPage::ImportColumnsPage(Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_dates(new QComboBox),
      m_duplicates(new QComboBox),
      m_datesField(new FormField(u"importDates"_s, tr("&Dates"), m_dates)),
      m_mapping(new ColumnMapping),
      m_rows(new QTableWidget)
{
    m_duplicates->addItem(tr("Skip them"), toWord(OnDuplicate::Skip));
    m_duplicates->addItem(tr("Bring them up to date"), toWord(OnDuplicate::Update));
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    build();
    for (auto *combo : {m_encoding, m_delimiter, m_dates, m_duplicates}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what was detected comes after it is shown
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip); // four in a row may be cut
    }
    for (auto *combo : {m_encoding, m_delimiter})
        connect(combo, &QComboBox::activated, this, &ImportColumnsPage::formatChanged);
    connect(m_dates, &QComboBox::activated, this, &ImportColumnsPage::mappingChanged);
    connect(m_mapping, &ColumnMapping::changed, this, &ImportColumnsPage::mappingChanged);
}

static QPushButton *button(const QString &name, const QString &text, const QString &iconName)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setObjectName(name);
    return made;
}

void ImportColumnsPage::build()
{
    auto *loadButton = button(u"loadMapping"_s, tr("&Load a mapping …"), u"document-open"_s);
    auto *saveButton = button(u"saveMapping"_s, tr("&Save the mapping …"), u"document-save"_s);
    auto *formats = new QHBoxLayout;
    formats->setSpacing(px(12));
    formats->addWidget(new FormField(u"importEncoding"_s, tr("&Encoding"), m_encoding), 1, Qt::AlignTop);
    formats->addWidget(new FormField(u"importDelimiter"_s, tr("Deli&miter"), m_delimiter), 1, Qt::AlignTop);
    formats->addWidget(m_datesField, 1, Qt::AlignTop);
    formats->addWidget(new FormField(u"importDuplicates"_s, tr("&Known records"), m_duplicates), 1, Qt::AlignTop);
    auto *left = new QVBoxLayout;
    left->addWidget(new PlainLabel(tr("Which column is what")));
    left->addWidget(m_mapping, 1);
    left->addWidget(loadButton);
    left->addWidget(saveButton);
    auto *right = new QVBoxLayout;
    right->addWidget(new PlainLabel(tr("The first rows as they are read")));
    right->addWidget(m_rows, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(formats);
    layout->addLayout(columns, 1);
    connect(loadButton, &QPushButton::clicked, this, &ImportColumnsPage::load);
    connect(saveButton, &QPushButton::clicked, this, &ImportColumnsPage::save);
}

void ImportColumnsPage::load()
{
    const FileQuestion question{.title = tr("Choose a mapping"), .filters = tr("Mappings (*.json)")};
    m_prompts.chooseFileToOpen(question, [this](const QString &path) {
        try {
            emit loaded(loadedMapping(path, m_kind));
        } catch (const std::exception &error) {
            emit failed(transferSentence(error));
        }
    });
}

void ImportColumnsPage::save()
{
    const FileQuestion question{.title = tr("Save the mapping"),
                                .filters = tr("Mappings (*.json)"),
                                .suggestedName = toWord(m_kind) + u".json"_s};
    m_prompts.chooseFileToSave(question, [this](const QString &path) {
        try {
            storeMapping(path, profile());
            emit saved(tr("The mapping is saved."));
        } catch (const std::exception &error) {
            emit failed(transferSentence(error));
        }
    });
}

void ImportColumnsPage::showFile(ImportKind kind, const ImportPreview &preview, const ImportProfile &profile)
{
    m_kind = kind;
    m_preview = preview;
    m_profile = profile;
    fillFormats();
    fillDates();
    m_duplicates->setCurrentIndex(m_duplicates->findData(toWord(profile.onDuplicate)));
    m_mapping->setFields(kind, preview.header, profile);
    showRows(preview);
    setDoubtfulDates({});
}

void ImportColumnsPage::fillFormats()
{
    m_encoding->clear();
    m_encoding->addItem(tr("Detected: %1").arg(encodingText(m_preview.encoding)));
    for (const auto &[encoding, word] : wordsOf(Encoding()))
        m_encoding->addItem(encodingText(encoding), QString::fromUtf16(word));
    m_encoding->setCurrentIndex(m_profile.encoding ? m_encoding->findData(toWord(*m_profile.encoding)) : 0);
    if (m_profile.encoding)
        m_encoding->setItemText(0, tr("Detect it"));
    m_delimiter->clear();
    m_delimiter->addItem(tr("Detected: %1").arg(delimiterText(m_preview.delimiter)));
    for (const char16_t delimiter : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(delimiterText(delimiter), QString(QChar(delimiter)));
    m_delimiter->setCurrentIndex(m_profile.delimiter ? m_delimiter->findData(QString(QChar(*m_profile.delimiter))) : 0);
    if (m_profile.delimiter)
        m_delimiter->setItemText(0, tr("Detect it"));
}

void ImportColumnsPage::fillDates()
{
    m_dates->clear();
    m_dates->addItem(tr("As detected"), datePatterns(DateOrder::Detected));
    m_dates->addItem(tr("Day first: 5.03.2026"), datePatterns(DateOrder::DayFirst));
    m_dates->addItem(tr("Month first: 3/5/2026"), datePatterns(DateOrder::MonthFirst));
    if (m_dates->findData(m_profile.dates) < 0)
        m_dates->addItem(m_profile.dates.join(u"  "_s), m_profile.dates);
    m_dates->setCurrentIndex(m_dates->findData(m_profile.dates));
}

void ImportColumnsPage::showRows(const ImportPreview &preview)
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(preview.header.size()));
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    m_rows->setHorizontalHeaderLabels(preview.header);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto &fields = preview.rows.at(row);
        for (int column = 0; column < qMin(fields.size(), preview.header.size()); ++column) {
            auto text = fields.at(column);
            text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u'⏎');
            m_rows->setItem(row, column, new QTableWidgetItem(text));
        }
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), px(32) * 6));
}

ImportProfile ImportColumnsPage::profile() const
{
    auto profile = m_profile;
    profile.kind = m_kind;
    profile.encoding = fromWord<Encoding>(m_encoding->currentData().toString());
    const auto delimiter = m_delimiter->currentData().toString();
    profile.delimiter = delimiter.isEmpty() ? std::nullopt : std::optional(delimiter.front().unicode());
    profile.dates = m_dates->currentData().toStringList();
    profile.columns = m_mapping->columns();
    profile.onDuplicate = fromWord<OnDuplicate>(m_duplicates->currentData().toString()).value_or(OnDuplicate::Skip);
    return profile;
}

void ImportColumnsPage::setDoubtfulDates(const QStringList &fields)
{
    QStringList names;
    for (const auto &field : fields)
        names.append(fieldText(field));
    if (names.isEmpty())
        m_datesField->clearProblem();
    else
        m_datesField->setProblemText(tr("What comes first in “%1”: the day or the month? Until it is chosen, dates that could be two are refused.")
                                         .arg(names.join(u", "_s)));
}
