// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/storage/deliver.h"
#include "ui/core/messagebar.h"
#include "ui/core/problemtexts.h"
#include "ui/core/prompts.h"
#include "ui/core/storagetexts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerconflict.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CustomerForm::CustomerForm(Workspace &workspace, const Customer &customer, const CustomerChoices &choices,
                           QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_choices(choices),
      m_before(customer),
      m_fields(new CustomerFields(workspace, choices)),
      m_message(new MessageBar),
      m_save(new QPushButton(tr("&Save")))
{
    setObjectName(u"customerForm"_s);
    setWindowTitle(customer.id.isValid() ? tr("Edit a customer") : tr("New customer"));
    setWindowModality(Qt::WindowModal);
    build();
    m_fields->setCustomer(customer);
    m_untouched = m_fields->entered();
    m_fields->focusName();
}

void CustomerForm::build()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_save->setAutoDefault(false);
    makePrimary(m_save);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(px(32) * 24, px(32) * 19);

    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &CustomerForm::reject);
    connect(m_fields, &CustomerFields::openRequested, this, &CustomerForm::openOther);
    connect(m_fields, &CustomerFields::failed, this, &CustomerForm::showError);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &CustomerForm::save);
}

bool CustomerForm::isDirty() const
{
    return m_fields->entered() != m_untouched;
}

void CustomerForm::save()
{
    if (m_isSaving)
        return;
    const auto customer = m_fields->entered();
    if (!m_fields->showProblemsOf(customer))
        write(customer);
}

void CustomerForm::write(const Customer &customer)
{
    m_isSaving = true;
    m_save->setEnabled(false);
    auto kept = customer;
    if (!kept.id.isValid())
        kept.createdAt = m_workspace.now();
    auto writing = m_workspace.database().write([kept](Connection &db) { return saveCustomer(db, kept); });
    const auto end = [this] {
        m_isSaving = false;
        m_save->setEnabled(true);
    };
    const auto onSaving = [this, kept, end](const CustomerSaving &saving) {
        end();
        take(kept, saving);
    };
    const auto onError = [this, end](const StorageError &error) {
        end();
        showError(error);
    };
    deliver(writing, this, onSaving, onError);
}

void CustomerForm::take(const Customer &entered, const CustomerSaving &saving)
{
    if (saving.theirs) {
        askWhichVersion(entered, *saving.theirs);
        return;
    }
    if (!saving.saved) {
        const auto rest = m_fields->showProblems(saving.problems);
        if (!rest.isEmpty())
            m_message->showMessage({.kind = Message::Kind::Error, .text = problemSentence(rest.first())});
        return;
    }
    emit saved(m_before, *saving.saved);
    accept();
}

void CustomerForm::askWhichVersion(const Customer &mine, const Customer &theirs)
{
    const auto rows = conflictRows(mine, theirs, m_choices.staff, m_workspace.formats());
    const auto keepMine = [this, mine, theirs] {
        m_before = theirs;
        auto again = mine;
        again.rowVersion = theirs.rowVersion;
        write(again);
    };
    const auto takeTheirs = [this, theirs] {
        m_before = theirs;
        m_fields->setCustomer(theirs);
        m_untouched = m_fields->entered();
    };
    ConflictDialog::ask(this, displayName(theirs), rows, keepMine, takeTheirs);
}

void CustomerForm::showError(const StorageError &error)
{
    const auto gone = error.kind() == StorageError::Kind::Conflict;
    m_message->showMessage(
        {.kind = Message::Kind::Error,
         .text = gone ? tr("This customer was deleted meanwhile. Copy what you need and close the form.")
                      : storageSentence(error)});
}

/// What was typed for a customer who exists already is rarely wanted, but never dropped without a question.
void CustomerForm::openOther(CustomerId customer)
{
    const auto leave = [this, customer] {
        QDialog::reject();
        emit openRequested(customer);
    };
    if (!isDirty())
        return leave();
    m_workspace.prompts().confirm(
        {.title = tr("Leave this form?"),
         .text = tr("What you entered in this form is not saved. The other customer opens instead."),
         .actionText = tr("Leave the form")},
        leave);
}

void CustomerForm::reject()
{
    if (m_isSaving)
        return;
    if (!isDirty())
        return QDialog::reject();
    m_workspace.prompts().askToSave(
        tr("This customer"), [this] { save(); }, [this] { QDialog::reject(); });
}
