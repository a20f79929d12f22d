// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importrun.h"
#include "ui/core/formats.h"

#include <QWidget>

class ImportReportView;
class QPushButton;

/// The last step of an import: what it came to, and the ways on: save what was refused, or take it all back.
class ImportResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(const Formats &formats, QWidget *parent = nullptr);

    void showReport(const ImportReport &report);
    /// It cannot be taken back once more.
    void setTakenBack();

signals:
    void saveRequested();
    void takeBackRequested();

private:
    ImportReportView *m_report;
    QPushButton *m_save;
    QPushButton *m_takeBack;
};
