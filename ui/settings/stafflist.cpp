// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stafflist.h"

#include "models/staff/staffstore.h"
#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/settings/staffdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString staffRoleText(StaffRole role)
{
    switch (role) {
    case StaffRole::Staff: return StaffList::tr("Staff");
    case StaffRole::Manager: return StaffList::tr("Manager");
    case StaffRole::Accountant: return StaffList::tr("Accountant");
    }
    Q_UNREACHABLE();
}

static QPushButton *button(const QString &name, const QString &text, const QString &iconName)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setObjectName(name);
    return made;
}

StaffList::StaffList(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_table(new QTableWidget)
{
    m_table->setObjectName(u"staff"_s);
    m_table->setAccessibleName(tr("Staff"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *addButton = button(u"addStaff"_s, tr("&Add someone"), u"list-add"_s);
    auto *editButton = button(u"editStaff"_s, tr("&Edit"), u"document-edit"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(editButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(8));
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    for (auto *each : {addButton, editButton})
        each->setEnabled(m_workspace.canWrite());
    connect(addButton, &QPushButton::clicked, this, &StaffList::add);
    connect(editButton, &QPushButton::clicked, this, &StaffList::edit);
    connect(m_table, &QTableWidget::activated, this, &StaffList::edit);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Staff)
            reload();
    });
    reload();
}

void StaffList::reload()
{
    auto all = m_workspace.database().read([](Connection &db) { return StaffStore(db).all(); });
    deliver(all, this, [this](const QList<Staff> &staff) { show(staff); }, [this](const StorageError &error) { emit failed(error); });
}

void StaffList::show(const QList<Staff> &staff)
{
    m_staff = staff;
    const auto current = qMax(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(staff.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &one = staff.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(one.name));
        m_table->setItem(row, 1, new QTableWidgetItem(staffRoleText(one.role)));
        m_table->setItem(row, 2, new QTableWidgetItem(one.active ? tr("Works here") : tr("Has left")));
    }
    if (!staff.isEmpty())
        m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), 0);
}

void StaffList::add()
{
    openDialog({});
}

void StaffList::edit()
{
    if (m_table->currentRow() >= 0 && m_workspace.canWrite())
        openDialog(m_staff.at(m_table->currentRow()));
}

void StaffList::openDialog(const Staff &staff)
{
    auto *dialog = new StaffDialog(staff, m_staff, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->entered()); });
    dialog->open();
}

void StaffList::save(const Staff &staff)
{
    auto write = m_workspace.database().write([staff](Connection &db) {
        if (staff.id.isValid())
            StaffStore(db).save(staff);
        else
            StaffStore(db).add(staff);
    });
    deliver(write, this, [this, staff] { emit done(tr("%1 is saved.").arg(staff.name), {}); },
            [this](const StorageError &error) { emit failed(error); });
}
