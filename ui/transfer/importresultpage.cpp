// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importresultpage.h"

#include "ui/transfer/importreportview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportResultPage::ImportResultPage(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_report(new ImportReportView(u"result"_s, formats)),
      m_save(new QPushButton(tr("Save &refused rows …"))),
      m_takeBack(new QPushButton(tr("&Take the import back")))
{
    m_save->setObjectName(u"saveRefused"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_save, m_takeBack}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_report, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ImportResultPage::saveRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportResultPage::takeBackRequested);
}

void ImportResultPage::showReport(const ImportReport &report)
{
    m_report->showReport(report, tr("The import is finished: %n rows were read.", nullptr, static_cast<int>(report.counts.rows)));
    m_save->setEnabled(report.counts.refused > 0);
    m_takeBack->setEnabled(true);
}

void ImportResultPage::setTakenBack()
{
    m_takeBack->setEnabled(false);
}
