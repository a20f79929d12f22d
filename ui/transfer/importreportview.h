// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importrun.h"
#include "ui/core/formats.h"

#include <QWidget>

class PlainLabel;
class QTableWidget;

/// What an import came to, or would come to: counts, and the first rows that were refused, with their reasons.
class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what it shows: "checkCreated".
    ImportReportView(const QString &name, const Formats &formats, QWidget *parent = nullptr);

    void showReport(const ImportReport &report, const QString &sentence);

private:
    PlainLabel *addFigure(class QHBoxLayout *row, const QString &name, const QString &title);
    void showRefusals(const ImportReport &report);

    const Formats m_formats;
    PlainLabel *m_sentence;
    PlainLabel *m_created;
    PlainLabel *m_updated;
    PlainLabel *m_skipped;
    PlainLabel *m_refused;
    PlainLabel *m_refusalsTitle;
    QTableWidget *m_refusals;
};
