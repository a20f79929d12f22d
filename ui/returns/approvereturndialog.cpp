// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/approvereturndialog.h"

#include "ui/core/formfield.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

/// What the customer asked for.
static ReturnResolution wished(const ReturnDetails &details)
{
    switch (details.record.kind) {
    case ReturnKind::Return: return details.refund ? ReturnResolution::Refund : ReturnResolution::Replace;
    case ReturnKind::Exchange: return ReturnResolution::Replace;
    case ReturnKind::Repair:
    case ReturnKind::Complaint: return ReturnResolution::Repair;
    }
    Q_UNREACHABLE();
}

ApproveReturnDialog::ApproveReturnDialog(const Workspace &workspace, const ReturnDetails &details, QWidget *parent)
    : ReturnStepDialog(u"approveReturnDialog"_s, tr("Approve %1").arg(details.record.number), tr("&Approve"), parent),
      m_resolution(new QComboBox)
{
    addNote(u"approveWindow"_s, windowSentence(details.window, workspace.formats()));
    addNote(u"approveCover"_s, coverSentence(details.cover, details.record.requestedOn, workspace.formats()));
    for (const auto each : allOf<ReturnResolution>()) {
        if (each != ReturnResolution::Refund || details.refund)
            m_resolution->addItem(returnResolutionText(each), toWord(each));
    }
    m_resolution->setCurrentIndex(qMax(0, m_resolution->findData(toWord(wished(details)))));
    addField(u"resolution"_s, tr("What we &do"), m_resolution);
    m_resolution->setFocus();
}

void ApproveReturnDialog::submit()
{
    const auto resolution = fromWord<ReturnResolution>(m_resolution->currentData().toString());
    if (!accepts(resolution ? Problems{} : Problems{{u"resolution"_s, ProblemKind::Missing, {}}}))
        return;
    setWriting(true);
    emit submitted(*resolution);
}
