// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/declinedialog.h"

#include "models/offers/offerrules.h"
#include "ui/core/formfield.h"
#include "ui/offers/offertexts.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

DeclineDialog::DeclineDialog(const QString &offerTitle, QWidget *parent)
    : RecordDialog(u"declineDialog"_s, tr("%1 is declined").arg(offerTitle), tr("&Mark as declined"), parent),
      m_reason(new QComboBox)
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &reason : declineReasons())
        m_reason->addItem(declineReasonText(reason));
    m_reason->setCurrentIndex(-1);
    addField(u"decline_reason"_s, tr("What did the customer &say?"), m_reason)->setHint(tr("Choose a reason, or write your own."));
    m_reason->setFocus();
}

void DeclineDialog::showProblems(const Problems &problems)
{
    stopWriting();
    const auto own = [](const Problem &problem) { return problem.field == u"decline_reason"; };
    const auto other = std::find_if_not(problems.begin(), problems.end(), own);
    if (other == problems.end())
        accepts(problems);
    else
        refuse(offerProblemText(*other));
}

void DeclineDialog::submit()
{
    const auto reason = declineReasonFromText(m_reason->currentText());
    if (!accepts(problemsOfReason(u"decline_reason"_s, reason)))
        return;
    emit submitted(reason);
}
