// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recorddialog.h"

#include "ui/core/formfield.h"
#include "ui/core/messagebar.h"
#include "ui/core/problemtexts.h"
#include "ui/core/storagetexts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const QString &name, const QString &title, const QString &actionText, QWidget *parent)
    : QDialog(parent),
      m_bar(new MessageBar),
      m_column(new QVBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_leave = buttons->button(QDialogButtonBox::Cancel);
    m_act = buttons->addButton(actionText, QDialogButtonBox::AcceptRole);
    m_act->setObjectName(u"submit"_s);
    m_act->setToolTip(tr("Ctrl+Enter"));
    makePrimary(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    m_column->setSpacing(px(12));
    layout->addWidget(m_bar);
    layout->addLayout(m_column, 1);
    layout->addWidget(buttons);
    setTabOrder(m_act, buttons->button(QDialogButtonBox::Cancel));
    setMinimumWidth(px(32) * 14);
    connect(m_act, &QPushButton::clicked, this, [this] { submit(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_act, [this] { m_act->click(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
}

QSize RecordDialog::sizeHint() const
{
    return QDialog::sizeHint().expandedTo(minimumSize());
}

bool RecordDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && layout()->hasHeightForWidth())
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return isHandled;
}

FormField *RecordDialog::makeField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    m_fields.append(field);
    return field;
}

FormField *RecordDialog::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = makeField(name, label, editor);
    m_column->addWidget(field);
    return field;
}

void RecordDialog::addRow(const QList<FormField *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    for (auto *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

void RecordDialog::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

bool RecordDialog::accepts(const Problems &problems)
{
    Problems rest;
    auto *first = showProblems(m_fields, problems, &rest);
    if (!rest.isEmpty())
        refuse(problemSentence(rest.constFirst()));
    if (first)
        first->editor()->setFocus();
    return problems.isEmpty();
}

void RecordDialog::setWriting(bool writing)
{
    m_act->setEnabled(!writing);
    if (writing)
        m_bar->hideMessage();
}

void RecordDialog::setLeaveText(const QString &text)
{
    m_leave->setText(text);
}

void RecordDialog::fail(const StorageError &error)
{
    setWriting(false);
    refuse(storageSentence(error));
}

void RecordDialog::refuse(const QString &sentence)
{
    setWriting(false);
    m_bar->showMessage({.kind = Message::Kind::Error, .text = sentence, .lasting = true});
}
