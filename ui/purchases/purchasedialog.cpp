// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasedialog.h"

#include "models/devices/devicerules.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/problemline.h"
#include "ui/core/storagetexts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/purchases/purchasetexts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchaseDialog::PurchaseDialog(const QString &name, const QString &title, const QString &actText, QWidget *parent)
    : QDialog(parent),
      m_body(new QVBoxLayout),
      m_problem(new ProblemLine),
      m_other(new QPushButton(icon(u"devices"_s), tr("Open that one"), this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(px(32) * 13);
    m_problem->setObjectName(u"dialogProblem"_s);
    auto *buttons = new QDialogButtonBox;
    m_act = buttons->addButton(actText, QDialogButtonBox::AcceptRole);
    m_act->setObjectName(u"act"_s);
    makePrimary(m_act);
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_other->setObjectName(u"openOther"_s);
    m_other->setAutoDefault(false);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] {
        emit deviceRequested(m_taken);
        reject();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { submit(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FormField *PurchaseDialog::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    m_body->addWidget(field);
    m_fields.append(field);
    return field;
}

void PurchaseDialog::addWidget(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

void PurchaseDialog::startWriting()
{
    m_act->setEnabled(false);
}

void PurchaseDialog::fail(const StorageError &error)
{
    m_act->setEnabled(true);
    m_problem->setText(storageSentence(error));
}

void PurchaseDialog::showProblems(const Problems &problems)
{
    m_act->setEnabled(true);
    QStringList rest;
    FormField *first = nullptr;
    for (auto *field : std::as_const(m_fields))
        field->clearProblem();
    m_other->hide();
    for (const auto &problem : problems) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const FormField *field) { return field->name() == problem.field; });
        if (found == m_fields.end()) {
            rest.append(purchaseProblemText(problem));
            continue;
        }
        (*found)->setProblemText(purchaseProblemText(problem));
        offerOther(*found, problem);
        first = first ? first : *found;
    }
    rest.removeDuplicates();
    m_problem->setText(rest.join(u'\n'));
    if (first)
        first->editor()->setFocus();
}

/// Where a serial is taken, the way to the device that has it stands beside the field.
void PurchaseDialog::offerOther(FormField *field, const Problem &problem)
{
    const auto other = takenBy(problem);
    if (!other)
        return;
    m_taken = other->value;
    field->layout()->addWidget(m_other);
    m_other->show();
    setTabOrder(field->editor(), m_other);
}
