// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordform.h"

#include "ui/core/formfield.h"
#include "ui/core/prompts.h"
#include "ui/core/tokens.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordForm::RecordForm(const QString &name, Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_header(new PageHeader({})),
      m_column(new QVBoxLayout(this))
{
    setObjectName(name + u"Form"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(12));
    m_column->addWidget(m_header);
    addShortcut(QKeySequence(Qt::Key_Escape), [this] { leave(); });
}

FormField *RecordForm::makeField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    m_fields.append(field);
    return field;
}

QScrollArea *RecordForm::makeScrollArea(QWidget *body)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(body);
    return area;
}

void RecordForm::addShortcut(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void RecordForm::leave(const std::function<void()> &next)
{
    if (m_isWriting) {
        m_next = next;
        return;
    }
    const auto go = [this, next] {
        emit left();
        if (next)
            next();
    };
    if (!isDirty())
        return go();
    const auto saveFirst = [this, next] {
        m_next = next;
        save();
    };
    m_workspace.prompts().askToSave(subject(), saveFirst, go);
}

void RecordForm::fail(const StorageError &error)
{
    setWriting(false);
    stay();
    if (error.kind() == StorageError::Kind::Conflict)
        settleConflict();
    else
        emit failed(error);
}

void RecordForm::askToChoose(const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &onMine)
{
    if (rows.isEmpty())
        return onMine();
    ConflictDialog::ask(this, what, rows, onMine, [this] { emit left(); });
}
