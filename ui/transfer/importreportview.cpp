// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importreportview.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/transfer/transfertexts.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportReportView::ImportReportView(const QString &name, const Formats &formats, QWidget *parent)
    : QWidget(parent), m_formats(formats), m_sentence(new PlainLabel), m_refusalsTitle(new PlainLabel), m_refusals(new QTableWidget)
{
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_sentence->setWordWrap(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(32));
    m_created = addFigure(figures, name + u"Created"_s, tr("new"));
    m_updated = addFigure(figures, name + u"Updated"_s, tr("changed"));
    m_skipped = addFigure(figures, name + u"Skipped"_s, tr("known, skipped"));
    m_refused = addFigure(figures, name + u"Refused"_s, tr("refused"));
    figures->addStretch();
    m_refusalsTitle->setObjectName(name + u"RefusalsTitle"_s);
    m_refusals->setObjectName(name + u"Refusals"_s);
    m_refusals->setAccessibleName(tr("Refused rows"));
    m_refusals->setColumnCount(3);
    m_refusals->setHorizontalHeaderLabels({tr("Line"), tr("Field"), tr("Reason")});
    m_refusals->horizontalHeader()->setStretchLastSection(true);
    m_refusals->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refusals->horizontalHeader()->setHighlightSections(false);
    m_refusals->verticalHeader()->hide();
    m_refusals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refusals->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refusals->setTabKeyNavigation(false);
    m_refusals->setAlternatingRowColors(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_sentence);
    layout->addLayout(figures);
    layout->addWidget(m_refusalsTitle);
    layout->addWidget(m_refusals, 1);
    layout->addStretch();
}

PlainLabel *ImportReportView::addFigure(QHBoxLayout *row, const QString &name, const QString &title)
{
    auto *figure = new PlainLabel({}, PlainLabel::Type::Figure);
    figure->setObjectName(name);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(new PlainLabel(title, PlainLabel::Type::Small));
    row->addLayout(column);
    return figure;
}

void ImportReportView::showReport(const ImportReport &report, const QString &sentence)
{
    m_sentence->setText(sentence);
    m_created->setText(m_formats.number(report.counts.created));
    m_updated->setText(m_formats.number(report.counts.updated));
    m_skipped->setText(m_formats.number(report.counts.skipped));
    m_refused->setText(m_formats.number(report.counts.refused));
    showRefusals(report);
}

void ImportReportView::showRefusals(const ImportReport &report)
{
    const auto refusals = report.firstRefusals + report.firstWarnings;
    m_refusalsTitle->setText(report.warnings > 0 ? tr("The first rows that were refused, or taken with a field kept in the note")
                                                 : tr("The first rows that were refused"));
    m_refusalsTitle->setVisible(!refusals.isEmpty());
    m_refusals->setVisible(!refusals.isEmpty());
    m_refusals->setRowCount(static_cast<int>(refusals.size()));
    for (int row = 0; row < m_refusals->rowCount(); ++row) {
        const auto &refusal = refusals.at(row);
        const auto sentence = refusalSentence(refusal);
        const bool isTaken = row >= report.firstRefusals.size();
        m_refusals->setItem(row, 0, new QTableWidgetItem(m_formats.number(refusal.line)));
        m_refusals->setItem(row, 1, new QTableWidgetItem(refusal.field.isEmpty() ? QString() : fieldText(refusal.field)));
        m_refusals->setItem(row, 2, new QTableWidgetItem(isTaken ? tr("%1 It is kept in the note.").arg(sentence) : sentence));
    }
    m_refusals->resizeColumnToContents(0);
    m_refusals->resizeColumnToContents(1);
}
